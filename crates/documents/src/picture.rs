//! Pictures that are passed on: what the camera and the programs wrote beside the picture is left out. The picture
//! itself is copied as it is, never painted anew.

/// What a picture is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Picture {
    Png,
    Jpeg,
}

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
const JPEG: &[u8] = b"\xff\xd8\xff";

/// The chunks that say how the picture looks (PNG, third edition, 11.2 and 11.3).
const LOOKS: [&[u8; 4]; 12] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT",
    b"bKGD", b"pHYs",
];

/// Tells what a picture is by how it begins.
pub fn picture(bytes: &[u8]) -> Option<Picture> {
    match bytes {
        _ if bytes.starts_with(PNG) => Some(Picture::Png),
        _ if bytes.starts_with(JPEG) => Some(Picture::Jpeg),
        _ => None,
    }
}

/// The picture without place, time, camera, author, comments, small pictures of itself, and whatever follows its end.
/// How a photograph is turned is kept. Nothing for a picture that is not whole.
pub fn without_metadata(bytes: &[u8]) -> Option<Vec<u8>> {
    match picture(bytes)? {
        Picture::Png => png(bytes.strip_prefix(PNG)?),
        Picture::Jpeg => jpeg(bytes.get(2..)?),
    }
}

fn png(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut kept = PNG.to_vec();
    let (mut is_first, mut has_picture) = (true, false);
    loop {
        let length = usize::try_from(u32::from_be_bytes(*rest.first_chunk()?)).ok()?;
        let kind: [u8; 4] = rest.get(4..8)?.try_into().ok()?;
        // Length, kind, data and check.
        let (chunk, after) = rest.split_at_checked(length.checked_add(12)?)?;
        if is_first != (kind == *b"IHDR") {
            return None;
        }
        if LOOKS.contains(&&kind) {
            kept.extend_from_slice(chunk);
        }
        has_picture |= kind == *b"IDAT";
        if kind == *b"IEND" {
            return has_picture.then_some(kept);
        }
        (is_first, rest) = (false, after);
    }
}

/// ITU-T T.81, annex B: segments that each say how long they are, and after a scan's the picture itself.
fn jpeg(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut kept = vec![0xff, 0xd8];
    let mut has_picture = false;
    loop {
        // A marker may have any number of 0xff before it.
        rest = rest.strip_prefix(&[0xff])?;
        let (&marker, after) = rest.split_first()?;
        if marker == 0xff {
            continue;
        }
        if marker == 0xd9 {
            kept.extend([0xff, 0xd9]);
            return has_picture.then_some(kept);
        }
        let length = usize::from(u16::from_be_bytes(*after.first_chunk()?));
        let (segment, after) = after.split_at_checked(length)?;
        // The length counts its own two bytes.
        if let Some(content) = looks(marker, segment.get(2..)?) {
            let length = u16::try_from(content.len() + 2).ok()?.to_be_bytes();
            kept.extend([0xff, marker]);
            kept.extend(length);
            kept.extend(content);
        }
        rest = after;
        if marker == 0xda {
            let ends = after.windows(2).position(|two| {
                two[0] == 0xff && !(two[1] == 0 || (0xd0..=0xd7).contains(&two[1]))
            });
            let (scan, after) = after.split_at_checked(ends?)?;
            kept.extend_from_slice(scan);
            (has_picture, rest) = (true, after);
        }
    }
}

/// What is kept of a segment.
fn looks(marker: u8, content: &[u8]) -> Option<Vec<u8>> {
    match marker {
        // Without the small picture.
        0xe0 if content.starts_with(b"JFIF\0") => Some([content.get(..12)?, &[0, 0]].concat()),
        0xe1 => turned(content.strip_prefix(b"Exif\0\0")?).map(turn),
        0xe2 if content.starts_with(b"ICC_PROFILE\0") => Some(content.to_vec()),
        // How colours are mixed.
        0xee if content.starts_with(b"Adobe") => Some(content.get(..12)?.to_vec()),
        // Frames, tables, scans, how often they begin anew.
        0xc0..=0xcf | 0xda..=0xdf => Some(content.to_vec()),
        _ => None,
    }
}

/// How a camera was held: the tag 0x0112 of the first directory (Exif 3.0, 4.6.5).
fn turned(exif: &[u8]) -> Option<u8> {
    let is_little = exif.starts_with(b"II");
    let number = |at: usize, length: usize| {
        let bytes = exif.get(at..at.checked_add(length)?)?.iter().copied();
        let add = |sum: usize, byte: u8| (sum << 8) | usize::from(byte);
        Some(if is_little { bytes.rev().fold(0, add) } else { bytes.fold(0, add) })
    };
    let directory = number(4, 4)?;
    (0..number(directory, 2)?)
        .map_while(|index| directory.checked_add(2 + 12 * index))
        .find(|at| number(*at, 2) == Some(0x0112))
        .and_then(|at| number(at.checked_add(8)?, 2))
        .and_then(|turn| u8::try_from(turn).ok())
        .filter(|turn| (2..=8).contains(turn))
}

/// The smallest note that says how a photograph is turned.
fn turn(turn: u8) -> Vec<u8> {
    let entry = [1, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0];
    [b"Exif\0\0MM\0*\0\0\0\x08\0\x01".as_slice(), &entry, &[0; 4]].concat()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
        let length = u32::try_from(data.len()).unwrap().to_be_bytes();
        [&length, kind.as_slice(), data, b"sum!"].concat()
    }

    fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
        let length = u16::try_from(content.len() + 2).unwrap().to_be_bytes();
        [&[0xff, marker], length.as_slice(), content].concat()
    }

    fn exif(turn: u8, little: bool) -> Vec<u8> {
        let make = if little {
            *b"\x0f\x01\x02\0\x04\0\0\0CANA"
        } else {
            *b"\x01\x0f\0\x02\0\0\0\x04CANA"
        };
        let entry: [u8; 12] = if little {
            [0x12, 1, 3, 0, 1, 0, 0, 0, turn, 0, 0, 0]
        } else {
            [1, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0]
        };
        let head: &[u8] = if little { b"II*\0\x08\0\0\0\x02\0" } else { b"MM\0*\0\0\0\x08\0\x02" };
        [b"Exif\0\0".as_slice(), head, &make, &entry, &[0; 4], b"CANARY of a place"].concat()
    }

    /// A photograph with everything that cameras and programs add.
    fn photograph(turn: u8, little: bool) -> Vec<u8> {
        [
            vec![0xff, 0xd8],
            segment(0xe0, b"JFIF\0\x01\x02\0\0\x01\0\x01\x02\x02CANARY thumb"),
            segment(0xe1, &exif(turn, little)),
            segment(0xe1, b"http://ns.adobe.com/xap/1.0/\0<CANARY/>"),
            segment(0xe2, b"MPF\0CANARY"),
            segment(0xe2, b"ICC_PROFILE\0\x01\x01colours"),
            segment(0xed, b"Photoshop 3.0\0CANARY"),
            segment(0xfe, b"CANARY comment"),
            segment(0xdb, b"tables"),
            vec![0xff],
            segment(0xc2, b"frame"),
            segment(0xda, b"scan"),
            b"one\xff\x00\xff\xd0two".to_vec(),
            segment(0xfe, b"CANARY between"),
            segment(0xda, b"scan"),
            b"three".to_vec(),
            vec![0xff, 0xd9],
            b"\xff\xd8 CANARY of another picture".to_vec(),
        ]
        .concat()
    }

    fn drawing() -> Vec<u8> {
        [
            PNG.to_vec(),
            chunk(b"IHDR", &[0; 13]),
            chunk(b"tEXt", b"Author\0CANARY"),
            chunk(b"eXIf", b"CANARY"),
            chunk(b"iTXt", b"CANARY"),
            chunk(b"tIME", b"CANARY!"),
            chunk(b"IDAT", b"picture"),
            chunk(b"IEND", b""),
            b"CANARY".to_vec(),
        ]
        .concat()
    }

    fn holds(bytes: &[u8], mark: &[u8]) -> bool {
        bytes.windows(mark.len()).any(|at| at == mark)
    }

    #[test]
    fn what_a_camera_says_is_left_out_and_the_picture_stays() {
        for little in [true, false] {
            let kept = without_metadata(&photograph(6, little)).unwrap();
            assert!(!holds(&kept, b"CANA"));
            let looks: [&[u8]; 6] = [
                b"tables",
                b"frame",
                b"one\xff\x00\xff\xd0two",
                b"three\xff\xd9",
                b"colours",
                b"JFIF",
            ];
            for part in looks {
                assert!(holds(&kept, part));
            }
            assert_eq!(
                turned(&kept[kept.windows(4).position(|at| at == b"MM\0*").unwrap()..]),
                Some(6)
            );
            assert_eq!(without_metadata(&kept), Some(kept), "it is whole, and has no more to lose");
        }
        let upright = without_metadata(&photograph(1, true)).unwrap();
        assert!(!holds(&upright, b"Exif"), "nothing is said of what is upright");
    }

    #[test]
    fn a_drawing_loses_its_texts_alone() {
        let kept = without_metadata(&drawing()).unwrap();
        let whole = [
            PNG.to_vec(),
            chunk(b"IHDR", &[0; 13]),
            chunk(b"IDAT", b"picture"),
            chunk(b"IEND", b""),
        ];
        assert_eq!(kept, whole.concat());
    }

    #[test]
    fn half_a_picture_is_none() {
        for whole in [drawing(), photograph(3, true)] {
            assert!(picture(&whole).is_some());
            let end = whole.len() - b"CANARY".len() - 25;
            assert_eq!(without_metadata(&whole[..end]), None);
        }
        let empty = [PNG.to_vec(), chunk(b"IHDR", &[0; 13]), chunk(b"IEND", b"")].concat();
        assert_eq!(without_metadata(&empty), None);
        let shorter_than_its_length = b"\xff\xd8\xff\xda\0\x01scan\xff\xd9";
        assert_eq!(without_metadata(shorter_than_its_length), None);
        assert_eq!(picture(b"GIF89a"), None);
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(at: prop::sample::Index, byte: u8, cut: prop::sample::Index) {
            for whole in [drawing(), photograph(8, false)] {
                let mut bytes = whole;
                let at = at.index(bytes.len());
                bytes[at] = byte;
                bytes.truncate(cut.index(bytes.len()) + 1);
                let kept = without_metadata(&bytes);
                prop_assert!(kept.is_none_or(|kept| kept.len() <= bytes.len() + 40));
            }
        }
    }
}
