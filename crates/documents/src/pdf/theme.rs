//! How documents look: A4, calm, figures flush right.

use textris_pdf::Color;
use textris_pdf::theme::{Align, ColumnWidths, TableStyle, Theme};

use charts::Table;

pub(crate) const CHROME: f32 = 7.5;

/// Text of ten points with headings that differ by size and air.
pub(crate) fn theme() -> Theme {
    let mut theme = Theme::default();
    theme.page.margin_x = 62.0;
    theme.page.margin_y = 70.0;
    let size = &mut theme.font_size;
    (size.body, size.h1, size.h2, size.h3) = (10.0, 20.0, 14.0, 11.5);
    (size.h4, size.h5, size.chrome) = (10.5, 10.0, CHROME);
    let above = &mut theme.spacing.heading_above;
    (above.h1, above.h2, above.h3, above.h4, above.h5) = (0.0, 22.0, 16.0, 12.0, 12.0);
    let below = &mut theme.spacing.heading_below;
    (below.h1, below.h2, below.h3, below.h4, below.h5) = (10.0, 6.0, 5.0, 4.0, 4.0);
    theme.spacing.block = 8.0;
    theme.spacing.line_height = 1.45;
    theme.table.inset_x = 5.0;
    theme.table.inset_y = 3.5;
    theme.palette.text = Color::new(0x10, 0x20, 0x1f);
    // 7.6:1 against white.
    theme.palette.muted = Color::new(0x46, 0x56, 0x54);
    theme.palette.highlight = Color::new(0xf1, 0xf5, 0xf3);
    theme
}

/// Large letters on the same paper.
pub(crate) fn poster() -> Theme {
    let mut theme = theme();
    let size = &mut theme.font_size;
    (size.body, size.h1) = (20.0, 46.0);
    theme.page.margin_y = 42.0;
    theme.spacing.heading_below.h1 = 20.0;
    theme.spacing.block = 14.0;
    theme.spacing.line_height = 1.3;
    theme
}

/// A table's columns: numbers flush right, striped rows, a size that wide tables still fit at.
pub(crate) fn table_style(table: &Table) -> TableStyle {
    let align =
        |column: &charts::Column| if column.kind.is_number() { Align::Right } else { Align::Left };
    TableStyle {
        header_italic: false,
        columns: ColumnWidths::Auto,
        align: table.columns.iter().map(align).collect(),
        font_size: Some(if table.columns.len() > 7 { 7.5 } else { 9.0 }),
        ..TableStyle::data()
    }
}
