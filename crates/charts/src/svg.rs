//! Paints a drawing as SVG for a page under a strict content policy: classes and attributes only, no styles or scripts.
//!
//! The page's style sheet gives `.chart .a` … `.d` a fill, `.chart .line-a` … `.line-d` a stroke, and sets
//! `.grid`, `.axis`, `.texture`, `.strong` and the text. A texture lies over the colour, so that
//! series are told apart without colour too.

use std::fmt::Write as _;

use crate::chart::{Anchor, Drawing, Ink, Mark};
use crate::data::Look;

/// The drawing as an `<svg>` element. `id` starts every id within, so that several charts can stand on
/// one page; letters that an id may not have are left out of it.
pub fn svg(drawing: &Drawing, id: &str) -> String {
    let id: String =
        id.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
    let mut out = format!(
        "<svg class=\"chart\" viewBox=\"0 0 {} {}\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\">\
         <title id=\"{id}-title\">{}</title><desc id=\"{id}-desc\">{}</desc>",
        figure(drawing.width),
        figure(drawing.height),
        escaped(&drawing.title),
        escaped(&drawing.description),
    );
    out.push_str("<defs>");
    for look in [Look::B, Look::C, Look::D] {
        if drawing.marks.iter().any(|mark| matches!(mark, Mark::Rect { fill, .. } if *fill == look))
        {
            out.push_str(&pattern(look, &id));
        }
    }
    out.push_str("</defs>");
    for mark in &drawing.marks {
        paint(mark, &id, &mut out);
    }
    out.push_str("</svg>");
    out
}

fn paint(mark: &Mark, id: &str, out: &mut String) {
    // Writing to a string cannot fail.
    let _ = match mark {
        Mark::Rect { x, y, w, h, fill } => rect(out, [*x, *y, *w, *h], *fill, id),
        Mark::Line { x1, y1, x2, y2, ink } => {
            let class = match ink {
                Ink::Grid => "grid",
                Ink::Axis => "axis",
            };
            let [x1, y1, x2, y2] = [*x1, *y1, *x2, *y2].map(figure);
            write!(out, "<line class=\"{class}\" x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\"/>")
        }
        Mark::Text { x, y, text, anchor, strong, spare } => {
            let class = match (strong, spare) {
                (true, true) => " class=\"strong spare\"",
                (true, false) => " class=\"strong\"",
                (false, true) => " class=\"spare\"",
                (false, false) => "",
            };
            let anchor = match anchor {
                Anchor::Start => "start",
                Anchor::Middle => "middle",
                Anchor::End => "end",
            };
            let (x, y, text) = (figure(*x), figure(*y), escaped(text));
            write!(out, "<text{class} x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\">{text}</text>")
        }
        Mark::Path { points, closed, look } => path(out, points, *closed, *look),
        Mark::Circle { x, y, r, fill } => {
            let [x, y, r] = [*x, *y, *r].map(figure);
            write!(out, "<circle class=\"{}\" cx=\"{x}\" cy=\"{y}\" r=\"{r}\"/>", letter(*fill))
        }
    };
}

fn rect(out: &mut String, place: [f64; 4], fill: Look, id: &str) -> std::fmt::Result {
    let [x, y, w, h] = place.map(figure);
    let letter = letter(fill);
    let place = format!("x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\"");
    write!(out, "<rect class=\"{letter}\" {place}/>")?;
    match fill {
        Look::A => Ok(()),
        Look::B | Look::C | Look::D => {
            write!(out, "<rect {place} fill=\"url(#{id}-texture-{letter})\"/>")
        }
    }
}

fn path(out: &mut String, points: &[(f64, f64)], closed: bool, look: Look) -> std::fmt::Result {
    let mut route = String::new();
    for (index, (x, y)) in points.iter().enumerate() {
        let step = if index == 0 { 'M' } else { 'L' };
        write!(route, "{step}{} {}", figure(*x), figure(*y))?;
    }
    let letter = letter(look);
    if closed {
        return write!(out, "<path class=\"{letter}\" d=\"{route}Z\"/>");
    }
    let dashes = match look {
        Look::A => "",
        Look::B => " stroke-dasharray=\"8 4\"",
        Look::C => " stroke-dasharray=\"2 4\"",
        Look::D => " stroke-dasharray=\"10 4 2 4\"",
    };
    write!(out, "<path class=\"line-{letter}\" fill=\"none\" d=\"{route}\"{dashes}/>")
}

/// What lies over the colour of a look: slanted lines, dots or level lines. The first look is plain.
fn pattern(look: Look, id: &str) -> String {
    let letter = letter(look);
    let (turn, shape) = match look {
        Look::A => return String::new(),
        Look::B => (" patternTransform=\"rotate(45)\"", "<path class=\"texture\" d=\"M0 0V8\"/>"),
        Look::C => ("", "<path class=\"texture\" d=\"M2 3H5M6 7H8\"/>"),
        Look::D => ("", "<path class=\"texture\" d=\"M0 4H8\"/>"),
    };
    format!(
        "<pattern id=\"{id}-texture-{letter}\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"{turn}>{shape}</pattern>"
    )
}

fn letter(look: Look) -> char {
    match look {
        Look::A => 'a',
        Look::B => 'b',
        Look::C => 'c',
        Look::D => 'd',
    }
}

/// A coordinate with at most two decimals.
fn figure(value: f64) -> String {
    let text = format!("{value:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Text for an element's content; control characters, which no document may hold, are left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\u{fffe}' | '\u{ffff}' => {}
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bars::{Arrangement, bars};
    use crate::data::{sample, strategy};
    use crate::lines::lines;
    use proptest::prelude::*;

    #[test]
    fn the_picture_is_named_and_described() {
        let out = svg(&bars(&sample(), Arrangement::Stacked), "f1");
        assert!(out.starts_with("<svg class=\"chart\" viewBox=\"0 0 480 "));
        assert!(out.contains("role=\"img\" aria-labelledby=\"f1-title f1-desc\""));
        assert!(out.contains(
            "<title id=\"f1-title\">Högen minskar</title><desc id=\"f1-desc\">Saldo per år</desc>"
        ));
    }

    #[test]
    fn a_textured_look_refers_to_its_own_pattern() {
        let out = svg(&bars(&sample(), Arrangement::Stacked), "f2");
        assert!(
            out.contains("<pattern id=\"f2-texture-b\"")
                && out.contains("fill=\"url(#f2-texture-b)\"")
        );
        assert!(!out.contains("f2-texture-c"), "only what is used is defined");
    }

    #[test]
    fn lines_are_not_filled_and_differ_by_dash() {
        let out = svg(&lines(&sample()), "f3");
        assert!(out.contains("<path class=\"line-b\" fill=\"none\""));
        assert!(out.contains("stroke-dasharray=\"8 4\""));
    }

    #[test]
    fn words_cannot_become_markup() {
        let mut data = sample();
        data.title = "</title><script>alert('x')</script>\0".into();
        data.series[0].name = "\" onload=\"x".into();
        let out = svg(&bars(&data, Arrangement::Grouped), "f\"><script>4");
        assert!(out.contains("&lt;script&gt;alert(&#39;x&#39;)"));
        assert!(out.contains("id=\"fscript4-title\""));
        assert!(!out.contains("<script") && !out.contains("onload=\"") && !out.contains('\0'));
    }

    #[test]
    fn figures_are_short() {
        assert_eq!(figure(12.0), "12");
        assert_eq!(figure(12.345), "12.35");
        assert_eq!(figure(100.0), "100");
    }

    proptest! {
        #[test]
        fn any_data_give_balanced_markup_without_styles(data in strategy::data(), words in ".*") {
            for drawing in [bars(&data, Arrangement::Grouped), lines(&data)] {
                let out = svg(&drawing, &words);
                prop_assert!(!out.contains("NaN") && !out.contains("inf\""));
                let ids: Vec<&str> = out.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
                let unlike: std::collections::HashSet<_> = ids.iter().collect();
                prop_assert_eq!(unlike.len(), ids.len());
                prop_assert!(!out.contains(" style=") && !out.contains("<style"));
                let opened = out.matches('<').count();
                prop_assert_eq!(opened, out.matches('>').count());
            }
        }
    }
}
