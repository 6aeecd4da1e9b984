//! What is left to do in something larger, in the order that is wise but not forced.

use askama::Template;
use askama::filters::HtmlSafe;

use super::Tag;

/// One part: its name, where it stands, and where to do it.
#[derive(Debug, Clone)]
pub struct Task {
    title: String,
    status: Tag,
    href: Option<String>,
    hint: Option<String>,
}

impl Task {
    /// A part that cannot be opened yet, until [`Task::href`] says where.
    pub fn new(title: impl Into<String>, status: Tag) -> Self {
        Self { title: title.into(), status, href: None, hint: None }
    }

    /// Where to do it.
    pub fn href(mut self, href: impl Into<String>) -> Self {
        self.href = Some(href.into());
        self
    }

    /// What the part is about, or what it waits for.
    pub fn hint(mut self, text: impl Into<String>) -> Self {
        self.hint = Some(text.into());
        self
    }
}

/// The parts, numbered unless said otherwise. `id` starts the ids within, so that hint and status are read with their link.
#[derive(Debug, Clone, Template)]
#[template(path = "components/task_list.html")]
pub struct TaskList {
    id: String,
    tasks: Vec<Task>,
    numbered: bool,
}

impl HtmlSafe for TaskList {}

impl TaskList {
    pub fn new(id: impl Into<String>, tasks: impl IntoIterator<Item = Task>) -> Self {
        Self { id: id.into(), tasks: tasks.into_iter().collect(), numbered: true }
    }

    /// Things beside each other: no first and no last.
    pub fn in_any_order(mut self) -> Self {
        self.numbered = false;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use testkit::html::Html;

    #[test]
    fn each_part_is_read_with_its_hint_and_status() {
        let list = TaskList::new(
            "parts",
            [
                Task::new("Mål", Tag::act("Saknas")).href("/avtal/1/mal").hint("Minst ett"),
                Task::new("Underskrifter", Tag::neutral("Kan inte börja än")),
            ],
        );
        let html = Html::parse(&list.to_string());
        assert_eq!(html.href("Mål"), "/avtal/1/mal");
        assert_eq!(
            html.attribute("a", "aria-describedby").as_deref(),
            Some("parts-1-hint parts-1-status")
        );
        assert_eq!(html.text("#parts-1-hint"), "Minst ett");
        assert_eq!(html.text("#parts-1-status .tag.act"), "Saknas");
        assert_eq!(html.text("ol > li:last-child > span.name"), "Underskrifter");
        assert_eq!(html.all("a").len(), 1);
    }
}
