//! Words that makers of colour profiles write into them. A text of these words only tells of nobody.

/// Whether a text consists of makers' words and short numbers only. Anything else may be a name or a serial number.
pub(crate) fn harmless(text: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).all(|word| {
        let number = word.len() <= 4 && word.bytes().all(|byte| byte.is_ascii_digit());
        let lower = word.to_lowercase();
        number || WORDS.iter().any(|line| line.split(' ').any(|known| known == lower))
    })
}

/// By line: names of colour spaces, words of descriptions, makers, words of notices.
const WORDS: &[&str] = &[
    "srgb scrgb iec61966 61966 iec p3 dci display wide gamut rgb cmyk lab xyz gray grey grayscale greyscale romm prophoto",
    "rec bt itu smpte st pq hlg hdr sdr bt709 bt2020 bt2100 bt601 2020 709 rec2020 rec709 eci ecirgb colormatch bruce",
    "beta best don ektaspace ps5 ntsc pal secam cie d50 d65 d60 aces acescg linear gamma parametric curve trc g22 g10",
    "c2 c2ci urgb esrgb v2 v4 v1 v3 2014 iso icc appearance preference perceptual black scaled no standard default",
    "dot gain coated uncoated fogra39 fogra27 swop web offset us newsprint sheetfed japan color 2001 2002 2003 euroscale",
    "generic monitor lcd calibrated uncalibrated profile space colour built in with the of for and a an by to is as",
    "reference viewing condition conditions viewed compact micro magic tiny nano simplified extended range nclx cicp",
    "adobe apple hewlett packard hp company google nokia hmd microsoft kodak eastman facebook fb meta skia webkit",
    "littlecms lcms little cms argyll artifex color org international consortium linotype saucecontrol systems incorporated",
    "inc corporation corp ltd llc co gmbh sony canon nikon fujifilm panasonic olympus samsung huawei xiaomi oneplus",
    "camera sd1 embedded picture photo image standard natural vivid neutral portrait landscape mode",
    "copyright c all rights reserved public domain use freely free cc0 cc license licence none known restrictions",
    "may be copied distributed without any restriction www http https iec ch org com generated created",
    "ffmpeg gimp darktable rawtherapee imagemagick libvips sharp elle stone s ninedegreesbelow",
    "icm photoshop kcgcolorspacesrgb kcgcolorspacedisplayp3 kcgcolorspaceadobergb1998 intent output medium metric sgry ugry ucmy urom urec up3 udci uxyz lab identity legalcode creativecommons licenses llc",
    // "Generic RGB Profile" and "Color LCD" in the languages of Apple's tag dscm.
    "všeobecný profil generički perfil genèric genérico загальний профайл générique rvb 通用 色彩描述 profilo generico",
    "generisk 일반 프로파일 obecný פרופיל כללי allgemeines általános 普通 描述文件 一般 プロファイル γενικό προφίλ",
    "algemeen profiel โปรไฟล์ โปรไฟล ท ว ทั วไป genel profili yleinen profiili uniwersalny общий профиль ملف تعريف العام",
    "generel beskrivelse farge cores färg väri farveskærm 彩色 écran couleur カラー kolor colorido 彩色液晶顯示器 цветной жк",
    "дисплей 컬러 farb kleuren colori επιλεγμένο a",
    "commons attribution sharealike 3 0 creative unported mdls prosumer crt unknown n",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn makers_are_told_from_people() {
        for text in [
            "sRGB IEC61966-2.1",
            "Display P3",
            "Adobe RGB (1998)",
            "Copyright 2000 Adobe Systems Incorporated",
            "Copyright Apple Inc., 2017",
            "Copyright (c) 1998 Hewlett-Packard Company",
            "IEC http://www.iec.ch",
            "Reference Viewing Condition in IEC61966-2.1",
            "Google Inc. 2016",
            "c2",
            "uRGB",
            "No copyright, use freely",
            "โปรไฟล์ RGB ทั่วไป",
            "",
        ] {
            assert!(harmless(text), "{text}");
        }
        for text in ["sRGB of Emma", "Display P3 SN 12345678", "MONITOR-OF-EMMA", "emma.example"] {
            assert!(!harmless(text), "{text}");
        }
    }
}
