#![allow(clippy::unwrap_used)]

use super::*;
use crate::Detail;
use FindingKind::*;

const NAMESPACES: &str = "xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:dc='http://purl.org/dc/elements/1.1/' \
    xmlns:exif='http://ns.adobe.com/exif/1.0/' xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/' \
    xmlns:mwg-rs='http://www.metadataworkinggroup.com/schemas/regions/' xmlns:stArea='http://ns.adobe.com/xmp/sType/Area#' \
    xmlns:stDim='http://ns.adobe.com/xap/1.0/sType/Dimensions#' xmlns:MP='http://ns.microsoft.com/photo/1.2/' \
    xmlns:MPRI='http://ns.microsoft.com/photo/1.2/t/RegionInfo#' xmlns:MPReg='http://ns.microsoft.com/photo/1.2/t/Region#' \
    xmlns:Iptc4xmpExt='http://iptc.org/std/Iptc4xmpExt/2008-02-29/' xmlns:xmp='http://ns.adobe.com/xap/1.0/' \
    xmlns:Iptc4xmpCore='http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/' xmlns:xmpMM='http://ns.adobe.com/xap/1.0/mm/' \
    xmlns:stEvt='http://ns.adobe.com/xap/1.0/sType/ResourceEvent#' xmlns:drone-dji='http://www.dji.com/drone-dji/1.0/' \
    xmlns:GCamera='http://ns.google.com/photos/1.0/camera/' xmlns:Container='http://ns.google.com/photos/1.0/container/' \
    xmlns:Item='http://ns.google.com/photos/1.0/container/item/' xmlns:GDepth='http://ns.google.com/photos/1.0/depthmap/' \
    xmlns:crs='http://ns.adobe.com/camera-raw-settings/1.0/' xmlns:own='http://example.com/own/'";

fn of(attributes: &str, elements: &str) -> Report {
    let packet = format!(
        "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF {NAMESPACES}><rdf:Description rdf:about='' {attributes}>{elements}\
         </rdf:Description></rdf:RDF></x:xmpmeta>"
    );
    let mut report = Report::default();
    read(packet.as_bytes(), Source::Xmp, &mut report).unwrap();
    report
}

fn texts(report: &Report, kind: FindingKind) -> Vec<&str> {
    report.findings.iter().filter(|found| found.kind == kind).map(|found| found.text()).collect()
}

#[test]
fn attributes_and_elements_say_the_same() {
    let short = of("photoshop:City='Lindau' xmp:CreateDate='2024-05-06T07:08:09+02:00'", "");
    let long =
        of("", "<photoshop:City>Lindau</photoshop:City><xmp:CreateDate>2024-05-06T07:08:09+02:00</xmp:CreateDate>");
    assert_eq!(short.findings, long.findings);
    assert_eq!(texts(&short, PlaceName), ["Lindau"]);
    assert_eq!(texts(&short, Date), ["2024-05-06T07:08:09+02:00"]);
}

#[test]
fn lists_give_each_entry() {
    let report = of(
        "",
        "<dc:subject><rdf:Bag><rdf:li>Emma</rdf:li><rdf:li>Kita</rdf:li></rdf:Bag></dc:subject>\
         <dc:title><rdf:Alt><rdf:li xml:lang='x-default'>Am See</rdf:li></rdf:Alt></dc:title>\
         <Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Emma M.</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>",
    );
    assert_eq!(texts(&report, Keyword), ["Emma", "Kita"]);
    assert_eq!(texts(&report, Caption), ["Am See"]);
    assert_eq!(texts(&report, Person), ["Emma M."]);
}

#[test]
fn places_stand_alone_and_in_structures() {
    let report = of("exif:GPSLatitude='48,8.5N' exif:GPSLongitude='11,30W'", "");
    let Detail::Place { lat, lon, .. } = report.findings[0].detail else { panic!("{:?}", report.findings) };
    assert!((lat - 48.141_666_67).abs() < 1e-6 && (lon + 11.5).abs() < 1e-9);
    let report = of(
        "",
        "<Iptc4xmpExt:LocationCreated><rdf:Bag><rdf:li rdf:parseType='Resource'><Iptc4xmpExt:City>Lindau</Iptc4xmpExt:City>\
         <exif:GPSLatitude>1,0N</exif:GPSLatitude><exif:GPSLongitude>2,0E</exif:GPSLongitude></rdf:li></rdf:Bag>\
         </Iptc4xmpExt:LocationCreated>",
    );
    assert_eq!(texts(&report, PlaceName), ["Lindau"]);
    assert_eq!(texts(&report, Location).len(), 1);
    let report = of("drone-dji:GpsLatitude='+48.5' drone-dji:GpsLongtitude='-11.25'", "");
    assert_eq!(texts(&report, Location).len(), 1);
    assert_eq!(texts(&of("exif:GPSLatitude='48,8N'", ""), Location), ["48,8N"], "half a place");
    assert!(texts(&of("exif:GPSLatitude='0,0N' exif:GPSLongitude='0,0E'", ""), Location).is_empty(), "no fix");
}

#[test]
fn faces_are_boxes_from_the_upper_left_corner() {
    let group = of(
        "",
        "<mwg-rs:Regions rdf:parseType='Resource'><mwg-rs:AppliedToDimensions stDim:w='400' stDim:h='300' stDim:unit='pixel'/>\
         <mwg-rs:RegionList><rdf:Bag><rdf:li><rdf:Description mwg-rs:Name='Emma' mwg-rs:Type='Face'><mwg-rs:Area stArea:x='0.5' \
         stArea:y='0.25' stArea:w='0.2' stArea:h='0.1' stArea:unit='normalized'/></rdf:Description></rdf:li></rdf:Bag>\
         </mwg-rs:RegionList></mwg-rs:Regions>",
    );
    let microsoft = of(
        "",
        "<MP:RegionInfo rdf:parseType='Resource'><MPRI:Regions><rdf:Bag><rdf:li MPReg:Rectangle='0.4, 0.2, 0.2, 0.1' \
         MPReg:PersonDisplayName='Emma'/></rdf:Bag></MPRI:Regions></MP:RegionInfo>",
    );
    for report in [group, microsoft] {
        assert_eq!(texts(&report, Person), ["Emma"]);
        let face = report.findings.iter().find(|found| found.kind == FaceRegion).unwrap();
        let Detail::Region { x, y, w, h, name } = &face.detail else { panic!("{face:?}") };
        for (is, meant) in [(x, 0.4), (y, 0.2), (w, 0.2), (h, 0.1)] {
            assert!((is - meant).abs() < 1e-9, "{face:?}");
        }
        assert_eq!(name.as_deref(), Some("Emma"));
    }
}

#[test]
fn contact_data_and_history_are_read() {
    let report = of(
        "xmpMM:DocumentID='xmp.did:1234'",
        "<Iptc4xmpCore:CreatorContactInfo Iptc4xmpCore:CiEmailWork='a@b.example' Iptc4xmpCore:CiAdrCity='Lindau'/>\
         <xmpMM:History><rdf:Seq><rdf:li stEvt:action='saved' stEvt:softwareAgent='Tool 1' stEvt:when='2024-05-06'/></rdf:Seq>\
         </xmpMM:History>",
    );
    assert_eq!(texts(&report, Author), ["a@b.example", "Lindau"]);
    assert_eq!(texts(&report, Serial), ["xmp.did:1234"]);
    assert_eq!(texts(&report, Software), ["Tool 1"]);
    assert_eq!(texts(&report, Date), ["2024-05-06"]);
}

#[test]
fn motion_photos_and_hidden_pictures_are_announced() {
    let report = of(
        "GCamera:MotionPhoto='1'",
        "<Container:Directory><rdf:Seq><rdf:li rdf:parseType='Resource'><Container:Item Item:Mime='image/jpeg' \
         Item:Semantic='Primary'/></rdf:li><rdf:li rdf:parseType='Resource'><Container:Item Item:Mime='video/mp4' \
         Item:Semantic='MotionPhoto' Item:Length='1234'/></rdf:li><rdf:li rdf:parseType='Resource'><Container:Item \
         Item:Mime='image/jpeg' Item:Semantic='GainMap' Item:Length='99'/></rdf:li></rdf:Seq></Container:Directory>",
    );
    let details: Vec<_> = report.findings.iter().map(|found| (found.kind, &found.detail)).collect();
    assert_eq!(
        details,
        [(MotionVideo, &Detail::Bytes(1234)), (HiddenPreview, &Detail::Bytes(99)), (MotionVideo, &Detail::There)]
    );
    assert_eq!(of("GDepth:Data='Q0FOQVJZ'", "").findings[0].kind, HiddenPreview);
    assert!(texts(&of("GCamera:MotionPhoto='0'", ""), MotionVideo).is_empty());
}

#[test]
fn nothing_in_a_packet_goes_unnoticed() {
    assert_eq!(of("crs:Exposure2012='+0.5'", "").findings.len(), 1, "technical, but there");
    assert_eq!(texts(&of("own:Note='Emma'", ""), Comment), ["?:Note: Emma"]);
    assert_eq!(texts(&of("", "<own:Note>Emma</own:Note>"), Comment), ["own?:Note: Emma"]);
    assert_eq!(texts(&of("", "<!-- Emma -->"), Comment), ["Emma"]);
    let mut report = Report::default();
    read(b"<x xmlns='adobe:ns:meta/'/>  CANARY <?xpacket end='w'?>", Source::Xmp, &mut report).unwrap();
    assert_eq!((report.findings[0].kind, &report.findings[0].detail), (Trailer, &Detail::Bytes(6)));
}

#[test]
fn hostile_packets_end_and_are_not_called_empty() {
    let deep = "<a>".repeat(20_000);
    for packet in [&b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"[..], deep.as_bytes(), b"<a", b"\xff\xfe<\0"] {
        let mut report = Report::default();
        assert!(read(packet, Source::Xmp, &mut report).is_err());
        assert_eq!(report.findings.len(), 1);
    }
}

#[test]
fn other_schemas_of_faces_are_read() {
    let named =
        "xmlns:acdsee-rs='http://ns.acdsee.com/regions/' xmlns:acdsee-stArea='http://ns.acdsee.com/sType/Area#'";
    let acdsee = of(
        named,
        "<acdsee-rs:Regions rdf:parseType='Resource'><acdsee-rs:RegionList><rdf:Bag><rdf:li rdf:parseType='Resource'>\
         <acdsee-rs:Name>Emma</acdsee-rs:Name><acdsee-rs:DLYArea acdsee-stArea:x='0.5' acdsee-stArea:y='0.5' \
         acdsee-stArea:w='0.5' acdsee-stArea:h='0.5'/></rdf:li></rdf:Bag></acdsee-rs:RegionList></acdsee-rs:Regions>",
    );
    let iptc = of(
        "",
        "<Iptc4xmpExt:ImageRegion><rdf:Bag><rdf:li rdf:parseType='Resource'><Iptc4xmpExt:RegionBoundary \
         Iptc4xmpExt:rbShape='rectangle' Iptc4xmpExt:rbUnit='relative' Iptc4xmpExt:rbX='0.25' Iptc4xmpExt:rbY='0.25' \
         Iptc4xmpExt:rbW='0.5' Iptc4xmpExt:rbH='0.5'/><Iptc4xmpExt:Name><rdf:Alt><rdf:li xml:lang='x-default'>Emma</rdf:li>\
         </rdf:Alt></Iptc4xmpExt:Name></rdf:li></rdf:Bag></Iptc4xmpExt:ImageRegion>",
    );
    for report in [acdsee, iptc] {
        assert!(texts(&report, Person).contains(&"Emma"), "{:?}", report.findings);
        let face = report.findings.iter().find(|found| found.kind == FaceRegion).unwrap();
        let name = Some("Emma".to_owned());
        assert_eq!(face.detail, Detail::Region { x: 0.25, y: 0.25, w: 0.5, h: 0.5, name });
    }
}

#[test]
fn a_box_on_the_turned_picture_is_turned_back() {
    let mut report = Report::default();
    (report.size, report.orientation) = (Some((400, 300)), Some(6));
    let packet = format!(
        "<rdf:RDF {NAMESPACES}><rdf:Description><mwg-rs:Regions rdf:parseType='Resource'><mwg-rs:AppliedToDimensions \
         stDim:w='300' stDim:h='400'/><mwg-rs:RegionList><rdf:Bag><rdf:li><rdf:Description mwg-rs:Type='Face'><mwg-rs:Area \
         stArea:x='0.25' stArea:y='0.125' stArea:w='0.5' stArea:h='0.25'/></rdf:Description></rdf:li></rdf:Bag>\
         </mwg-rs:RegionList></mwg-rs:Regions></rdf:Description></rdf:RDF>"
    );
    read(packet.as_bytes(), Source::Xmp, &mut report).unwrap();
    let meant = Detail::Region { x: 0.0, y: 0.5, w: 0.25, h: 0.5, name: None };
    assert_eq!(report.findings[0].detail, meant);
}

#[test]
fn utf_16_is_read_as_well() {
    let packet: Vec<u8> = "\u{feff}<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description \
        xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>Am See</dc:title></rdf:Description></rdf:RDF>"
        .encode_utf16()
        .flat_map(u16::to_be_bytes)
        .collect();
    let mut report = Report::default();
    read(&packet, Source::Xmp, &mut report).unwrap();
    assert_eq!(texts(&report, Caption), ["Am See"]);
}

#[test]
fn a_profile_that_everybody_has_is_not_a_text() {
    assert!(texts(&of("photoshop:ICCProfile='sRGB IEC61966-2.1' xmp:CreatorTool='x'", ""), Comment).is_empty());
    assert_eq!(texts(&of("photoshop:ICCProfile='Screen of Emma'", ""), Comment), ["Screen of Emma"]);
}

#[test]
fn packets_that_would_cost_time_end() {
    let rdf = |inside: &str| format!("<rdf:RDF {NAMESPACES}><rdf:Description>{inside}</rdf:Description></rdf:RDF>");
    let names: String = (0..400).map(|number| format!("xmlns:n{number}='u{number}' ")).collect();
    let nested = format!("{}{}", "<dc:a>".repeat(250), "</dc:a>".repeat(250));
    for packet in [
        rdf(&format!("<dc:a {names}>{}</dc:a>", "<dc:b xmlns:m='m'/>".repeat(500))),
        rdf(&nested),
        rdf(&"<dc:a/>".repeat(250_000)),
        rdf(&format!("<dc:a {}/>", (0..500).map(|number| format!("a{number}='' ")).collect::<String>()).repeat(150)),
        rdf(&"<rdf:RDF>".repeat(100)),
        rdf(&format!("<dc:a>{}</dc:a>", "<dc:subject>Emma</dc:subject>".repeat(20_000))),
    ] {
        let mut report = Report::default();
        let _ = read(packet.as_bytes(), Source::Xmp, &mut report);
        assert!(!report.findings.is_empty());
    }
}
