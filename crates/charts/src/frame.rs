//! What bar and line charts share: legend, unit, grid, axis and the names of the categories.

use crate::chart::Ink;
use crate::chart::{Anchor, Drawing, LINE, Mark, fitted, width_of};
use crate::data::{Data, Look};
use crate::scale::Scale;

const WIDTH: f64 = 480.0;
const PLOT: f64 = 210.0;
const GAP: f64 = 8.0;
const SWATCH: f64 = 14.0;
const STROKE: f64 = 30.0;
/// More categories than these stand too close on a phone.
const CROWD: usize = 6;

/// How the legend shows a series: as it is drawn.
#[derive(Clone, Copy)]
pub(crate) enum Key {
    Bar,
    Line,
}

/// A chart under way: where the plot lies, and the marks so far.
pub(crate) struct Frame {
    pub scale: Scale,
    pub marks: Vec<Mark>,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
    categories: usize,
}

impl Frame {
    /// Lays out everything but the values; `room` is kept free to the right of the plot.
    pub fn new(data: &Data, scale: Scale, key: Key, room: f64) -> Self {
        let mut marks = Vec::new();
        let top = legend(data, key, &mut marks);
        marks.push(words(0.0, top + 14.0, fitted(&scale.unit, WIDTH), Anchor::Start));
        let widest =
            scale.ticks.iter().map(|tick| width_of(&scale.tick(*tick))).fold(0.0, f64::max);
        let (low, _) = scale.ends();
        // A line above the plot for labels, and one below where bars hang down.
        let top = top + 2.0 * LINE;
        let mut frame = Self {
            // Digits of equal width are wider than letters on average.
            left: widest + 2.0 * GAP,
            right: WIDTH - room,
            top,
            bottom: top + PLOT,
            categories: data.categories.len().max(1),
            scale,
            marks,
        };
        frame.grid();
        frame.name_categories(data, if low < 0.0 { LINE } else { 0.0 });
        frame
    }

    /// The vertical place of a raw value.
    pub fn y(&self, value: f64) -> f64 {
        let (low, high) = self.scale.ends();
        let share = ((value - low) / (high - low)).clamp(0.0, 1.0);
        self.bottom - share * (self.bottom - self.top)
    }

    /// The left edge and the width of a category's slot.
    pub fn slot(&self, index: usize) -> (f64, f64) {
        let width = (self.right - self.left) / as_f64(self.categories);
        (self.left + as_f64(index) * width, width)
    }

    /// The vertical range in which labels may stand.
    pub fn label_range(&self) -> (f64, f64) {
        (self.top, self.bottom)
    }

    /// A label of a value, left out where it would run into its neighbours' room.
    pub fn label(&mut self, x: f64, y: f64, text: String, room: f64) {
        if width_of(&text) <= room {
            let spare = self.is_spare(x);
            self.marks.push(Mark::Text { x, y, text, anchor: Anchor::Middle, strong: true, spare });
        }
    }

    /// Whether what stands at `x` may go where the drawing is small: of many categories every second, but never
    /// the last, which is the one that is read first.
    fn is_spare(&self, x: f64) -> bool {
        if self.categories <= CROWD {
            return false;
        }
        let from_last = ((self.right - x) / self.slot(0).1).floor().max(0.0);
        from_last % 2.0 == 1.0
    }

    /// The finished drawing.
    pub fn finish(mut self, data: &Data) -> Drawing {
        let zero = self.y(0.0);
        self.marks.push(Mark::Line {
            x1: self.left,
            y1: zero,
            x2: self.right,
            y2: zero,
            ink: Ink::Axis,
        });
        Drawing {
            width: WIDTH,
            height: self.bottom + 2.0 * LINE + GAP,
            marks: self.marks,
            title: data.title.clone(),
            description: data.description.clone(),
        }
    }

    fn grid(&mut self) {
        for tick in self.scale.ticks.clone() {
            let y = self.y(tick);
            self.marks.push(Mark::Line {
                x1: self.left,
                y1: y,
                x2: self.right,
                y2: y,
                ink: Ink::Grid,
            });
            self.marks.push(words(self.left - GAP, y + 5.0, self.scale.tick(tick), Anchor::End));
        }
    }

    /// Names every category, or every second, third … where they stand too close.
    fn name_categories(&mut self, data: &Data, below: f64) {
        let (_, slot) = self.slot(0);
        let shortest_useful = 4.0 * 8.0;
        let every = (shortest_useful / slot).ceil().max(1.0);
        let room = slot * every;
        for (index, name) in data.categories.iter().enumerate() {
            if as_f64(index) % every != 0.0 {
                continue;
            }
            let (x, width) = self.slot(index);
            let text = fitted(name, room);
            let half = width_of(&text) / 2.0;
            let x = (x + width / 2.0).clamp(half, (WIDTH - half).max(half));
            let (y, spare) = (self.bottom + below + LINE, every == 1.0 && self.is_spare(x));
            let anchor = Anchor::Middle;
            self.marks.push(Mark::Text { x, y, text, anchor, strong: false, spare });
        }
    }
}

/// Draws the legend where there is more than one series; returns where it ends.
fn legend(data: &Data, key: Key, marks: &mut Vec<Mark>) -> f64 {
    if data.series.len() < 2 {
        return 0.0;
    }
    let sign = match key {
        Key::Bar => SWATCH,
        Key::Line => STROKE,
    };
    let (mut x, mut y) = (0.0, 2.0);
    for one in &data.series {
        let text = fitted(&one.name, WIDTH - sign - GAP);
        let width = sign + GAP + width_of(&text);
        if x > 0.0 && x + width > WIDTH {
            (x, y) = (0.0, y + LINE);
        }
        match key {
            Key::Bar => marks.push(Mark::Rect { x, y, w: sign, h: SWATCH, fill: one.look }),
            Key::Line => {
                let middle = y + SWATCH / 2.0;
                let points = vec![(x, middle), (x + sign, middle)];
                marks.push(Mark::Path { points, closed: false, look: one.look });
                marks.push(marker(x + sign / 2.0, middle, one.look));
            }
        }
        marks.push(words(x + sign + GAP, y + 12.0, text, Anchor::Start));
        x += width + 3.0 * GAP;
    }
    y + LINE
}

fn words(x: f64, y: f64, text: String, anchor: Anchor) -> Mark {
    Mark::Text { x, y, text, anchor, strong: false, spare: false }
}

/// A count of marks as a coordinate.
pub(crate) fn as_f64(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// A marker around a point, of a shape of its own for each look.
pub(crate) fn marker(x: f64, y: f64, look: Look) -> Mark {
    let r = 5.0;
    let points = match look {
        Look::A => {
            return Mark::Circle { x, y, r, fill: look };
        }
        Look::B => vec![(x - r, y - r), (x + r, y - r), (x + r, y + r), (x - r, y + r)],
        Look::C => vec![(x, y - r), (x + r, y + r), (x - r, y + r)],
        Look::D => vec![(x, y - r - 1.0), (x + r + 1.0, y), (x, y + r + 1.0), (x - r - 1.0, y)],
    };
    Mark::Path { points, closed: true, look }
}

/// Fails unless every mark is finite and lies, with its text, within the drawing.
#[cfg(test)]
pub(crate) fn assert_inside(drawing: &Drawing) {
    let inside = |x: f64, y: f64| {
        let holds =
            |value: f64, end: f64| value.is_finite() && value >= -0.01 && value <= end + 0.01;
        assert!(holds(x, drawing.width) && holds(y, drawing.height), "{x} {y} in {drawing:?}");
    };
    for mark in &drawing.marks {
        match mark {
            Mark::Rect { x, y, w, h, .. } => {
                assert!(*w >= 0.0 && *h >= 0.0, "{mark:?}");
                inside(*x, *y);
                inside(x + w, y + h);
            }
            Mark::Line { x1, y1, x2, y2, .. } => {
                inside(*x1, *y1);
                inside(*x2, *y2);
            }
            Mark::Text { x, y, text, anchor, .. } => {
                let width = width_of(text);
                let start = match anchor {
                    Anchor::Start => *x,
                    Anchor::Middle => x - width / 2.0,
                    Anchor::End => x - width,
                };
                inside(start, *y);
                inside(start + width, *y);
            }
            Mark::Path { points, .. } => points.iter().for_each(|(x, y)| inside(*x, *y)),
            Mark::Circle { x, y, r, .. } => {
                inside(x - r, y - r);
                inside(x + r, y + r);
            }
        }
    }
}
