//! No file grows beyond what is read in one go.

use crate::files::File;
use crate::{Outcome, files};

const MOST_LINES: usize = 500;
const CODE: &[&str] = &[".rs", ".html", ".css", ".js", ".mjs", ".sql", ".sh"];

pub fn run(_: &[String]) -> Outcome {
    judge(&files::all()?)
}

fn judge(files: &[File]) -> Outcome {
    let mut sizes: Vec<(usize, &str)> = files
        .iter()
        .filter(|file| CODE.iter().any(|end| file.path.ends_with(end)))
        .map(|file| (file.text.lines().count(), file.path.as_str()))
        .collect();
    sizes.sort_unstable();
    let over: Vec<String> = sizes
        .iter()
        .filter(|(lines, _)| *lines > MOST_LINES)
        .map(|(lines, path)| format!("{path} has {lines} lines, more than {MOST_LINES}"))
        .collect();
    if !over.is_empty() {
        return Err(over);
    }
    let at = |percent: usize| {
        let rank = (sizes.len() * percent).div_ceil(100).saturating_sub(1);
        sizes.get(rank).map_or(0, |(lines, _)| *lines)
    };
    Ok(format!("{} files, median {} lines, p90 {}", sizes.len(), at(50), at(90)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, lines: usize) -> File {
        File { path: path.to_owned(), text: "a\n".repeat(lines) }
    }

    #[test]
    fn five_hundred_lines_pass_and_one_more_does_not() {
        assert!(judge(&[file("a.rs", 500)]).is_ok());
        assert_eq!(
            judge(&[file("a.rs", 1), file("b.css", 501)]),
            Err(vec!["b.css has 501 lines, more than 500".to_owned()])
        );
        assert!(judge(&[file("data/register.csv", 9000)]).is_ok());
    }

    #[test]
    fn median_and_ninetieth_percentile_are_the_nearest_rank() {
        let files: Vec<File> = (1..=10).map(|lines| file("a.rs", lines * 10)).collect();
        assert_eq!(judge(&files), Ok("10 files, median 50 lines, p90 90".to_owned()));
        assert_eq!(judge(&[]), Ok("0 files, median 0 lines, p90 0".to_owned()));
    }
}
