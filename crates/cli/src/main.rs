fn main() {
    let (content, check) = app::checked_content("2026-11-23".parse().unwrap()).unwrap();
    println!("{} {}", content.places.len(), content.places.iter().map(|p| p.steps.len()).sum::<usize>());
    for f in check.findings { println!("{:?} {} {}", f.severity, f.id, f.what); }
    let plan = audit::plan(&content.places, &audit::Intake::default(), &audit::Answers::new());
    for s in plan.open.iter().take(14) { println!("{} {}", s.step, s.points); }
}
