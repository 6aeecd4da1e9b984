//! A chart on paper: the marks of its display list, in the colours of the pages on white.

use charts::{Anchor, Drawing, Ink, Look, Mark, Qr};
use krilla::color::rgb::Color;
use krilla::geom::{PathBuilder, Point, Rect, Transform};
use krilla::paint::{Fill, FillRule, LineJoin, Stroke, StrokeDash};
use krilla::surface::Surface;
use textris_pdf::fonts::{Fonts, Style};

use super::Block;
use super::letters::settable;
use super::paint::{self, draw, rectangle, route};

/// Stands in the layout where a picture is to be; no text has this letter, since those for private use are not set.
pub(crate) const PLACE: char = '\u{e000}';

/// Points for each unit of a drawing: its letters of 14 units are a little smaller than the text around.
const SCALE: f32 = 0.72;
const LETTERS: f32 = 14.0;
/// The side of a square for cameras, its light counted, in points: read from two metres away.
pub(crate) const QR: f32 = 310.0;

type Rgb = [u8; 3];

const INK: Rgb = [0x10, 0x20, 0x1f];
const INK_2: Rgb = [0x46, 0x56, 0x54];
const LINE: Rgb = [0xcf, 0xd9, 0xd6];
const LAKE: Rgb = [0x0f, 0x6a, 0x70];
const WASH: Rgb = [0xe2, 0xef, 0xee];
const PAPER: Rgb = [0xff, 0xff, 0xff];

/// What is drawn and not written: each stands on one page, where the layout has kept room for it.
#[derive(Clone, Copy)]
pub(crate) enum Figure<'a> {
    Drawing(&'a Drawing),
    Qr(&'a Qr, &'a str),
}

impl<'a> Figure<'a> {
    pub(crate) fn of(block: &'a Block) -> Option<Figure<'a>> {
        match block {
            Block::Picture(drawing) => Some(Figure::Drawing(drawing)),
            Block::Qr(qr, said) => Some(Figure::Qr(qr, said)),
            _ => None,
        }
    }

    /// The height that it takes on the page.
    pub(crate) fn height(self) -> f32 {
        match self {
            Figure::Drawing(drawing) => drawing.height as f32 * SCALE,
            Figure::Qr(..) => QR,
        }
    }

    /// The room that is kept below the line where it begins.
    pub(crate) fn room(self) -> f32 {
        match self {
            Figure::Drawing(_) => self.height(),
            // Letters of a poster are large, and the light below is paper as good as that between two lines.
            Figure::Qr(..) => self.height() * 0.86,
        }
    }

    /// What it says to one who does not see it.
    pub(crate) fn said(self) -> String {
        match self {
            Figure::Drawing(drawing) => {
                let said = [drawing.title.trim(), drawing.description.trim()];
                said.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(". ")
            }
            Figure::Qr(_, said) => said.to_owned(),
        }
    }

    /// Paints it with its upper left corner at this point; gives where it lies.
    pub(crate) fn paint(
        self,
        surface: &mut Surface,
        (x, y): (f32, f32),
        fonts: &Fonts,
    ) -> Option<Rect> {
        let (scale, width) = match self {
            Figure::Drawing(drawing) => (SCALE, drawing.width as f32 * SCALE),
            Figure::Qr(qr, _) => (QR / qr.size as f32, QR),
        };
        surface.push_transform(&Transform::from_row(scale, 0.0, 0.0, scale, x, y));
        match self {
            Figure::Drawing(drawing) => {
                drawing.marks.iter().for_each(|mark| paint_mark(surface, mark, fonts));
            }
            Figure::Qr(qr, _) => paint_qr(surface, qr),
        }
        surface.pop();
        Rect::from_xywh(x, y, width, self.height())
    }
}

/// All the dark steps as one path: no seams between them.
fn paint_qr(surface: &mut Surface, qr: &Qr) {
    let mut path = PathBuilder::new();
    for (x, y) in &qr.dark {
        if let Some(step) = Rect::from_xywh(*x as f32, *y as f32, 1.0, 1.0) {
            path.push_rect(step);
        }
    }
    if let Some(path) = path.finish() {
        draw(surface, &path, Some(filled([0; 3])), None);
    }
}

fn filled([r, g, b]: Rgb) -> Fill {
    paint::filled(Color::new(r, g, b))
}

fn stroked([r, g, b]: Rgb, width: f32) -> Stroke {
    paint::stroked(Color::new(r, g, b), width)
}

fn paint_mark(surface: &mut Surface, mark: &Mark, fonts: &Fonts) {
    match mark {
        Mark::Rect { x, y, w, h, fill } => rect(surface, [*x, *y, *w, *h].map(|v| v as f32), *fill),
        Mark::Line { x1, y1, x2, y2, ink } => {
            let stroke = match ink {
                Ink::Grid => stroked(LINE, 1.0),
                Ink::Axis => stroked(INK, 1.5),
            };
            let ends = [(*x1 as f32, *y1 as f32), (*x2 as f32, *y2 as f32)];
            if let Some(path) = route(&ends, false) {
                draw(surface, &path, None, Some(stroke));
            }
        }
        Mark::Text { x, y, text, anchor, strong, spare: _ } => {
            let (style, color) = if *strong { (Style::Bold, INK) } else { (Style::Regular, INK_2) };
            let text = settable(text, fonts).replace('\n', " ");
            let shaped = fonts.shape(style, &text);
            let back = match anchor {
                Anchor::Start => 0.0,
                Anchor::Middle => shaped.width(LETTERS) / 2.0,
                Anchor::End => shaped.width(LETTERS),
            };
            surface.set_stroke(None);
            surface.set_fill(Some(filled(color)));
            let at = Point::from_xy(*x as f32 - back, *y as f32);
            surface.draw_glyphs(
                at,
                &shaped.glyphs,
                fonts.krilla_font(style),
                &text,
                LETTERS,
                false,
            );
        }
        Mark::Path { points, closed, look } => {
            let points: Vec<_> = points.iter().map(|(x, y)| (*x as f32, *y as f32)).collect();
            let Some(path) = route(&points, *closed) else { return };
            let (fill, edge) = colors(*look);
            if *closed {
                draw(surface, &path, Some(filled(fill)), Some(stroked(edge, 1.0)));
            } else {
                let dash = dashes(*look).map(|array| StrokeDash { array, offset: 0.0 });
                let mut stroke = stroked(edge, 2.5);
                (stroke.line_join, stroke.dash) = (LineJoin::Round, dash);
                draw(surface, &path, None, Some(stroke));
            }
        }
        Mark::Circle { x, y, r, fill } => circle(surface, [*x, *y, *r].map(|v| v as f32), *fill),
    }
}

/// The fill and the edge of a look.
fn colors(look: Look) -> (Rgb, Rgb) {
    match look {
        Look::A => (LAKE, LAKE),
        Look::B => (WASH, LAKE),
        Look::C => (PAPER, INK_2),
        Look::D => (INK_2, INK_2),
    }
}

fn dashes(look: Look) -> Option<Vec<f32>> {
    match look {
        Look::A => None,
        Look::B => Some(vec![8.0, 4.0]),
        Look::C => Some(vec![2.0, 4.0]),
        Look::D => Some(vec![10.0, 4.0, 2.0, 4.0]),
    }
}

/// A rectangle with the texture of its look over the colour.
fn rect(surface: &mut Surface, [x, y, w, h]: [f32; 4], look: Look) {
    let Some(path) = rectangle(x, y, w, h) else { return };
    let (fill, edge) = colors(look);
    draw(surface, &path, Some(filled(fill)), Some(stroked(edge, 1.0)));
    surface.push_clip_path(&path, &FillRule::NonZero);
    // Every eight units: slanted lines, level dashes, level lines.
    let steps =
        |room: f32| (0..(room / 8.0).ceil().clamp(0.0, 500.0) as u16).map(|at| f32::from(at) * 8.0);
    let level = |at: f32| route(&[(x, y + at + 4.0), (x + w, y + at + 4.0)], false);
    match look {
        Look::A => {}
        Look::B => {
            for at in steps(w + h) {
                let line = route(&[(x + at, y), (x + at - h, y + h)], false);
                line.into_iter()
                    .for_each(|line| draw(surface, &line, None, Some(stroked(LAKE, 2.0))));
            }
        }
        Look::C | Look::D => {
            let mut stroke = stroked(if look == Look::C { INK_2 } else { PAPER }, 1.5);
            stroke.dash =
                (look == Look::C).then(|| StrokeDash { array: vec![3.0, 5.0], offset: 0.0 });
            for at in steps(h) {
                level(at)
                    .into_iter()
                    .for_each(|line| draw(surface, &line, None, Some(stroke.clone())));
            }
        }
    }
    surface.pop();
}

/// A circle of four arcs, each as near as a cubic curve comes.
fn circle(surface: &mut Surface, [x, y, r]: [f32; 3], look: Look) {
    let k = 0.552_285 * r;
    let mut path = PathBuilder::new();
    path.move_to(x + r, y);
    path.cubic_to(x + r, y + k, x + k, y + r, x, y + r);
    path.cubic_to(x - k, y + r, x - r, y + k, x - r, y);
    path.cubic_to(x - r, y - k, x - k, y - r, x, y - r);
    path.cubic_to(x + k, y - r, x + r, y - k, x + r, y);
    path.close();
    let (fill, edge) = colors(look);
    if let Some(path) = path.finish() {
        draw(surface, &path, Some(filled(fill)), Some(stroked(edge, 1.0)));
    }
}
