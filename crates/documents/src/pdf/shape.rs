//! From our blocks to the renderer's: headings in order, facts as a list, tables with their captions and notes.

use charts::{Cell, Column, Style, Table};
use textris_pdf::Color;
use textris_pdf::build::{Text, Textris, bold, muted, text};
use textris_pdf::fonts::Fonts;
use textris_pdf::model::SectionContent;
use textris_pdf::theme::BoxStyle;

use super::letters::{one_line, settable};
use super::picture::{Figure, PLACE};
use super::theme::{CHROME, poster, table_style, theme};
use super::{Block, Document, PdfFault, Sheet};

/// The deepest heading, counted with the title as the first.
const DEEPEST: u8 = 5;

/// The document as the renderer takes it.
pub(crate) fn built(document: &Document, sheet: Sheet, fonts: &Fonts) -> Result<Textris, PdfFault> {
    let title = one_line(&document.title, fonts, 1.0, f32::INFINITY);
    if title.trim().is_empty() || document.language.trim().is_empty() {
        return Err(PdfFault::Unnamed);
    }
    let mut out = Textris::with_theme(match sheet {
        Sheet::Paper => theme(),
        Sheet::Poster => poster(),
    });
    out.title(title.clone())
        .language(document.language.clone())
        .created_at(document.made.as_second());
    if sheet == Sheet::Paper {
        furniture(&mut out, document, fonts);
    }
    out.h1(title);
    if let Some(subtitle) = &document.subtitle {
        let subtitle = settable(subtitle, fonts);
        if !subtitle.trim().is_empty() {
            out.paragraph(muted(subtitle));
        }
    }
    let mut level = 1;
    for block in &document.blocks {
        level = push(&mut out, block, level, document, fonts);
    }
    if sheet == Sheet::Poster {
        // Who it is from is a line like the others, to be read from as far.
        out.spacer(18.0);
        out.paragraph(muted(settable(&document.footer, fonts)));
    }
    Ok(out)
}

/// The title at the head of each page, and the footer with the page's number at its foot.
fn furniture(out: &mut Textris, document: &Document, fonts: &Fonts) {
    let width = out.theme().page.content_width();
    out.header_left(muted(one_line(&document.title, fonts, CHROME, width)));
    let room_for_pages = 80.0;
    out.footer_left(muted(one_line(&document.footer, fonts, CHROME, width - room_for_pages)));
    let (page, of) = if is_english(document) { ("Page", "of") } else { ("Sida", "av") };
    out.footer_right(SectionContent::page_counter(move |at, total| {
        muted(format!("{page} {at} {of} {total}"))
    }));
}

fn is_english(document: &Document) -> bool {
    document.language.starts_with("en")
}

/// Adds a block; gives the level of the last heading.
fn push(out: &mut Textris, block: &Block, last: u8, document: &Document, fonts: &Fonts) -> u8 {
    let set = |words: &str| settable(words, fonts);
    let has_text = |words: &String| !words.trim().is_empty();
    match block {
        Block::Heading(level, words) => {
            let words = one_line(words, fonts, 1.0, f32::INFINITY);
            if has_text(&words) {
                let level = level.saturating_add(1).clamp(2, DEEPEST).min(last + 1);
                out.heading(level, words);
                return level;
            }
        }
        Block::Paragraph(words) => {
            let words = set(words);
            if has_text(&words) {
                out.paragraph(words);
            }
        }
        Block::List(items) => {
            let items: Vec<String> = items.iter().map(|item| set(item)).filter(has_text).collect();
            if !items.is_empty() {
                out.bullet_list(items);
            }
        }
        Block::Facts(facts) => {
            // A list, since a table of names and values has no headings to read out.
            let fact = |(name, value): &(String, String)| {
                let mark = if name.ends_with('?') { "" } else { ":" };
                Text::new().bold(set(name)).normal(format!("{mark} {}", set(value)))
            };
            if !facts.is_empty() {
                out.bullet_list(facts.iter().map(fact));
            }
        }
        Block::Table(table) => push_table(out, table, document, fonts),
        Block::Strong(words) => {
            let words = set(words);
            if has_text(&words) {
                out.paragraph(bold(words));
            }
        }
        Block::Picture(_) | Block::Qr(..) => {
            if let Some(figure) = Figure::of(block) {
                push_picture(out, figure.room());
            }
        }
    }
    last
}

/// Keeps room for a picture on one page, with a letter where it begins.
fn push_picture(out: &mut Textris, height: f32) {
    let style = BoxStyle {
        background: Color::new(0xff, 0xff, 0xff),
        padding_x: 0.0,
        padding_y: 0.0,
        margin_x: 0.0,
        margin_y: 0.0,
    };
    out.boxed_styled(&style, |room| {
        room.spacer(6.0);
        room.paragraph(PLACE.to_string());
        room.spacer(height);
    });
}

fn push_table(out: &mut Textris, table: &Table, document: &Document, fonts: &Fonts) {
    let set = |words: &str| settable(words, fonts);
    if table.columns.is_empty() {
        return;
    }
    let title = set(&table.title);
    if !title.trim().is_empty() {
        out.paragraph(bold(title));
    }
    let names = table.columns.iter().map(|column| bold(set(&column.name)));
    let style = if is_english(document) { Style::English } else { Style::Swedish };
    let rows = table.rows.iter().map(|row| {
        let shown = |(column, cell): (&Column, &Cell)| text(set(&cell.shown(column.kind, style)));
        table.row(row).map(shown).collect::<Vec<_>>()
    });
    out.table_styled(&table_style(table), names, rows);
    let hidden = table.has_hidden().then(|| {
        if is_english(document) {
            "– means that the figure is hidden, because few people are behind it."
        } else {
            "– betyder att uppgiften är dold, eftersom få personer ligger bakom den."
        }
    });
    for note in table.note.as_deref().into_iter().chain(hidden) {
        out.paragraph(muted(set(note)));
    }
}
