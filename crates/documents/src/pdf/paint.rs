//! The pages as a tagged file: what textris has laid out, and the pictures that it has no tag for.

use std::collections::VecDeque;
use std::num::NonZeroU16;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use krilla::SerializeSettings;
use krilla::color::rgb::Color;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{Path, PathBuilder, Point, Rect};
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, BBox, ContentTag, Identifier, Node, SpanTag, Tag, TagGroup, TagKind,
    TagTree,
};
use textris_pdf::fonts::{Fonts, Style};
use textris_pdf::layout::{Element, Layout, OutlineEntry, StructNode, StructTag, Tagging};
use textris_pdf::model::{Chrome, Document as Laid, Inline};

use super::picture::{Figure, PLACE};
use super::{Document, PdfFault};

/// What has been drawn of the structure: its marks by node, and which nodes are pictures.
struct Drawn<'a> {
    marks: Vec<Vec<Identifier>>,
    figures: Vec<(usize, BBox, Figure<'a>)>,
    waiting: VecDeque<Figure<'a>>,
}

/// The file. The document's pictures stand where the layout has kept room for them, in the same order.
pub(crate) fn file(
    laid: &Laid,
    layout: &Layout,
    document: &Document,
    fonts: &Fonts,
) -> Result<Vec<u8>, PdfFault> {
    let fault = |what: &str| PdfFault::Render(what.to_owned());
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| PdfFault::Render(format!("{error:?}")))?;
    let settings = SerializeSettings { configuration, ..Default::default() };
    let mut file = krilla::Document::new_with(settings);
    let mut drawn = Drawn {
        marks: vec![Vec::new(); layout.nodes],
        figures: Vec::new(),
        waiting: document.blocks.iter().filter_map(Figure::of).collect(),
    };
    let page = &laid.theme.page;
    let total = layout.pages.len();
    for (index, contents) in layout.pages.iter().enumerate() {
        let size = PageSettings::from_wh(page.width, page.height);
        let mut sheet = file.start_page_with(size.ok_or_else(|| fault("the size of the page"))?);
        let mut surface = sheet.surface();
        let at = Furniture { laid, fonts, page: index + 1, total };
        at.draw(&mut surface, &laid.header, page.content_top() - page.header_offset, true);
        for element in &contents.elements {
            drawn.element(&mut surface, element, index, fonts);
        }
        at.draw(&mut surface, &laid.footer, page.content_bottom() + page.footer_offset, false);
        surface.finish();
        sheet.finish();
    }
    let mut tree = TagTree::new();
    tree.children.extend(layout.structure.iter().map(|node| drawn.node(node)));
    file.set_tag_tree(tree);
    file.set_metadata(metadata(laid, document.made));
    file.set_outline(outline(&layout.outline));
    file.finish().map_err(|error| PdfFault::Render(format!("{error:?}")))
}

fn metadata(laid: &Laid, made: Timestamp) -> Metadata {
    let made = made.to_zoned(TimeZone::UTC);
    let small = |value: i8| u8::try_from(value).unwrap_or_default();
    let made = DateTime::new(made.year().unsigned_abs())
        .month(small(made.month()))
        .day(small(made.day()))
        .hour(small(made.hour()))
        .minute(small(made.minute()))
        .second(small(made.second()))
        .utc_offset_hour(0);
    Metadata::new()
        .title(laid.title.clone().unwrap_or_default())
        .language(laid.language.clone().unwrap_or_default())
        .creation_date(made)
}

impl Drawn<'_> {
    fn element(&mut self, surface: &mut Surface, element: &Element, page: usize, fonts: &Fonts) {
        match element {
            Element::Text(text) if text.text.starts_with(PLACE) => {
                let (Tagging::Content(node), Some(figure)) = (text.tag, self.waiting.pop_front())
                else {
                    return;
                };
                let top = text.baseline - fonts.ascent(text.style, text.size);
                let mark = surface.start_tagged(ContentTag::Other);
                let place = figure.paint(surface, (text.x, top), fonts);
                surface.end_tagged();
                if let (Some(place), Some(marks)) = (place, self.marks.get_mut(node)) {
                    marks.push(mark);
                    self.figures.push((node, BBox::new(page, place), figure));
                }
            }
            Element::Text(text) => {
                let tag = match text.tag {
                    Tagging::Content(_) => ContentTag::Span(SpanTag::empty()),
                    Tagging::Artifact => decoration(ArtifactType::Other),
                };
                let mark = surface.start_tagged(tag);
                surface.set_stroke(None);
                surface.set_fill(Some(filled(text.color)));
                let at = Point::from_xy(text.x, text.baseline);
                let font = fonts.krilla_font(text.style);
                surface.draw_glyphs(at, &text.glyphs, font, &text.text, text.size, false);
                surface.end_tagged();
                if let Tagging::Content(node) = text.tag
                    && let Some(marks) = self.marks.get_mut(node)
                {
                    marks.push(mark);
                }
            }
            Element::Rect { x, y, w, h, fill } => {
                let Some(path) = rectangle(*x, *y, *w, *h) else { return };
                surface.start_tagged(decoration(ArtifactType::Layout));
                draw(surface, &path, Some(filled(*fill)), None);
                surface.end_tagged();
            }
            Element::Stroke { points, width, color, closed } => {
                let Some(path) = route(points, *closed) else { return };
                surface.start_tagged(decoration(ArtifactType::Layout));
                draw(surface, &path, None, Some(stroked(*color, *width)));
                surface.end_tagged();
            }
        }
    }

    fn node(&self, node: &StructNode) -> Node {
        let group = match node {
            StructNode::Group { tag, children } => {
                let children = children.iter().map(|child| self.node(child)).collect();
                TagGroup::with_children(kind(tag), children)
            }
            StructNode::Leaf { tag, id } => {
                let marks = self.marks.get(*id).into_iter().flatten().copied();
                let figure = self.figures.iter().find(|(node, ..)| node == id);
                let tag = match figure {
                    None => kind(tag),
                    Some((_, place, figure)) => {
                        Tag::Figure(Some(figure.said())).with_bbox(Some(*place)).into()
                    }
                };
                TagGroup::with_children(tag, marks.map(Node::Leaf).collect())
            }
        };
        Node::Group(group)
    }
}

fn kind(tag: &StructTag) -> TagKind {
    match tag {
        StructTag::Heading { level, title } => {
            let level = NonZeroU16::new(u16::from(*level)).unwrap_or(NonZeroU16::MIN);
            Tag::Hn(level, Some(title.clone())).into()
        }
        StructTag::Paragraph => Tag::P.into(),
        StructTag::List(numbering) => Tag::L(*numbering).into(),
        StructTag::ListItem => Tag::LI.into(),
        StructTag::Label => Tag::Lbl.into(),
        StructTag::Body => Tag::LBody.into(),
        StructTag::Div => Tag::Div.into(),
        StructTag::Table => Tag::Table.into(),
        StructTag::TableRow => Tag::TR.into(),
        StructTag::TableHeaderCell(scope) => Tag::TH(*scope).into(),
        StructTag::TableCell => Tag::TD.into(),
    }
}

/// The headings, each under the one before it that is higher.
fn outline(entries: &[OutlineEntry]) -> Outline {
    let mut outline = Outline::new();
    let mut open: Vec<(u8, OutlineNode)> = Vec::new();
    let mut close = |open: &mut Vec<(u8, OutlineNode)>| {
        let Some((_, done)) = open.pop() else { return };
        match open.last_mut() {
            Some((_, above)) => above.push_child(done),
            None => outline.push_child(done),
        }
    };
    for entry in entries {
        while open.last().is_some_and(|(level, _)| *level >= entry.level) {
            close(&mut open);
        }
        let place = XyzDestination::new(entry.page_index, Point::from_xy(0.0, entry.y));
        open.push((entry.level, OutlineNode::new(entry.title.clone(), place)));
    }
    while !open.is_empty() {
        close(&mut open);
    }
    outline
}

/// What stands at the head and foot of a page: no part of what is read.
struct Furniture<'a> {
    laid: &'a Laid,
    fonts: &'a Fonts,
    page: usize,
    total: usize,
}

impl Furniture<'_> {
    fn draw(&self, surface: &mut Surface, row: &Chrome, baseline: f32, head: bool) {
        let kind = if head { ArtifactType::Header } else { ArtifactType::Footer };
        let (page, size) = (&self.laid.theme.page, self.laid.theme.font_size.chrome);
        let sides = [(&row.left, false), (&row.right, true)];
        for (content, flush_right) in sides {
            let Some(content) = content else { continue };
            let spans = content.resolve(self.page, self.total);
            let width = |span: &Inline| self.fonts.measure(Style::Regular, &span.text, size);
            let mut x = page.content_left();
            if flush_right {
                x = page.content_right() - spans.iter().map(width).sum::<f32>();
            }
            for span in &spans {
                let color = span.color.map(|color| color.resolve(&self.laid.theme.palette));
                let shaped = self.fonts.shape(Style::Regular, &span.text);
                let font = self.fonts.krilla_font(Style::Regular);
                surface.start_tagged(decoration(kind));
                surface.set_stroke(None);
                surface.set_fill(Some(filled(color.unwrap_or(self.laid.theme.palette.text))));
                let at = Point::from_xy(x, baseline);
                surface.draw_glyphs(at, &shaped.glyphs, font, &span.text, size, false);
                surface.end_tagged();
                x += shaped.width(size);
            }
        }
    }
}

fn decoration(kind: ArtifactType) -> ContentTag<'static> {
    ContentTag::Artifact(Artifact::with_kind(kind))
}

/// Draws with this fill and stroke, and nothing of what was set before.
pub(crate) fn draw(surface: &mut Surface, path: &Path, fill: Option<Fill>, stroke: Option<Stroke>) {
    surface.set_fill(fill);
    surface.set_stroke(stroke);
    surface.draw_path(path);
}

pub(crate) fn rectangle(x: f32, y: f32, w: f32, h: f32) -> Option<Path> {
    let mut path = PathBuilder::new();
    path.push_rect(Rect::from_xywh(x, y, w, h)?);
    path.finish()
}

/// A line through the points.
pub(crate) fn route(points: &[(f32, f32)], closed: bool) -> Option<Path> {
    let mut path = PathBuilder::new();
    let (first, rest) = points.split_first()?;
    path.move_to(first.0, first.1);
    for (x, y) in rest {
        path.line_to(*x, *y);
    }
    if closed {
        path.close();
    }
    path.finish()
}

pub(crate) fn filled(color: Color) -> Fill {
    Fill { paint: color.into(), ..Fill::default() }
}

pub(crate) fn stroked(color: Color, width: f32) -> Stroke {
    Stroke { paint: color.into(), width, ..Stroke::default() }
}
