//! QR codes as one path: for the paper and for the window alike.

use qrcode::{EcLevel, QrCode};

use crate::PaperError;

/// A QR code as a square of modules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Qr {
    /// Modules a side, without the quiet zone.
    pub size: usize,
    /// `size * size` modules, row by row; `true` is dark.
    pub dark: Vec<bool>,
}

/// The QR code of `url`, with error correction for 15 % of it (level M): it hangs in a kitchen.
///
/// # Errors
/// [`PaperError::QrTooLong`] above about 2,300 bytes.
pub fn qr(url: &str) -> Result<Qr, PaperError> {
    let code =
        QrCode::with_error_correction_level(url, EcLevel::M).map_err(|_| PaperError::QrTooLong { bytes: url.len() })?;
    let dark = code.to_colors().into_iter().map(|module| module == qrcode::Color::Dark).collect();
    Ok(Qr { size: code.width(), dark })
}

impl Qr {
    /// Width of the quiet zone on each side, in modules (ISO/IEC 18004: four).
    #[must_use]
    pub fn margin(&self) -> usize {
        4
    }

    /// The `viewBox` of an SVG that shows [`Qr::svg_path`] with its quiet zone.
    #[must_use]
    pub fn view_box(&self) -> String {
        let side = self.size + 2 * self.margin();
        format!("-{m} -{m} {side} {side}", m = self.margin())
    }

    /// The `d` of one SVG path that fills all dark modules: one unit a module, the first module at 0,0.
    #[must_use]
    pub fn svg_path(&self) -> String {
        self.dark.chunks(self.size.max(1)).enumerate().flat_map(|(y, row)| runs(row, y)).collect()
    }

    /// Width of the quiet zone on one side, as a share of the whole picture's width.
    pub(crate) fn margin_share(&self) -> f64 {
        let modules = |count: usize| u32::try_from(count).map_or(f64::MAX, f64::from);
        modules(self.margin()) / modules(self.size + 2 * self.margin())
    }

    /// The whole code as an SVG document, for the page.
    pub(crate) fn svg(&self) -> String {
        let (view_box, path) = (self.view_box(), self.svg_path());
        format!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="{view_box}"><path d="{path}"/></svg>"#)
    }
}

/// One rectangle for each run of dark modules in a row.
fn runs(row: &[bool], y: usize) -> impl Iterator<Item = String> {
    let mut start = 0;
    row.chunk_by(|a, b| a == b).filter_map(move |run| {
        let (x, width) = (start, run.len());
        start += width;
        run.first().copied().unwrap_or_default().then(|| format!("M{x} {y}h{width}v1h-{width}z"))
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const URL: &str = "https://accountscenter.example/profiles?x=1&y=ä";

    /// What a camera reads from a picture with `scale` pixels a module.
    fn read(qr: &Qr, scale: usize) -> String {
        let side = (qr.size + 2 * qr.margin()) * scale;
        let module = |at: usize| (at / scale).checked_sub(qr.margin()).filter(|at| *at < qr.size);
        let mut picture = rqrr::PreparedImage::prepare_from_bitmap(side, side, |x, y| {
            module(x).zip(module(y)).is_some_and(|(x, y)| qr.dark[y * qr.size + x])
        });
        picture.detect_grids().first().unwrap().decode().unwrap().1
    }

    /// The modules a path fills.
    fn painted(path: &str, size: usize) -> Vec<bool> {
        let mut dark = vec![false; size * size];
        for run in path.split('M').skip(1) {
            let number = |part: &str| part.parse::<usize>().unwrap();
            let (at, rest) = run.split_once('h').unwrap();
            let (x, y) = at.split_once(' ').unwrap();
            let start = number(y) * size + number(x);
            dark[start..start + number(rest.split_once('v').unwrap().0)].fill(true);
        }
        dark
    }

    #[test]
    fn a_camera_reads_the_address() {
        assert_eq!(read(&qr(URL).unwrap(), 4), URL);
    }

    #[test]
    fn the_path_paints_exactly_the_dark_modules() {
        let code = qr(URL).unwrap();
        assert_eq!(painted(&code.svg_path(), code.size), code.dark);
        assert_eq!(code.view_box(), format!("-4 -4 {0} {0}", code.size + 8));
    }

    #[test]
    fn too_much_text_is_a_named_error() {
        assert_eq!(qr(&"x".repeat(3_000)), Err(PaperError::QrTooLong { bytes: 3_000 }));
    }
}
