//! Campaigns: what an agency does to make its money known, and what came of it week by week.

mod compare;
mod evaluate;
mod material;
mod show;
mod visits;
mod weeks;
mod write;

pub use compare::{Awareness, Compared};
pub use evaluate::evaluate;
pub use material::{add_material, bring_material, material, material_said, remove_material};
pub(crate) use show::is_offered;
pub use show::{Curve, Running, Shown, Told, campaigns, change_of, show_campaign};
pub(crate) use visits::Seen;
pub use visits::{keep_visits, visited};
pub(crate) use weeks::{Week, weeks};
pub use write::{add_campaign, campaign, change_campaign, remove_campaign};

pub use store::exchange::{CampaignRow, Material, Survey};
