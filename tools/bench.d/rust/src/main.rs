//! Peers of tools/bench that live in Rust: `peers hcl-edit|tree-sitter SECONDS FILE...` parses the files again and
//! again for so long and prints "BYTES NANOSECONDS" of those that the peer accepts.
//! SPDX-License-Identifier: Apache-2.0
use std::time::Instant;

fn hcl_edit(text: &str) -> bool {
    text.parse::<hcl_edit::structure::Body>().is_ok()
}

/// Any text gives a tree; one with errors is a tree too, and costs more, so it is not counted.
fn tree_sitter(parser: &mut tree_sitter::Parser, text: &str) -> bool {
    parser.parse(text, None).is_some_and(|tree| !tree.root_node().has_error())
}

fn main() {
    let words: Vec<String> = std::env::args().collect();
    let seconds: f64 = words[2].parse().expect("SECONDS");
    let mut parser = tree_sitter::Parser::new();
    parser.set_language(&tree_sitter_hcl::LANGUAGE.into()).expect("a grammar that this runtime knows");
    let mut parse = |text: &str| match words[1].as_str() {
        "hcl-edit" => hcl_edit(text),
        _ => tree_sitter(&mut parser, text),
    };
    let mut texts: Vec<String> = words[3..].iter().map(|name| std::fs::read_to_string(name).expect(name)).collect();
    texts.retain(|text| parse(text));
    let (mut bytes, begin) = (0, Instant::now());
    while !texts.is_empty() && (bytes == 0 || begin.elapsed().as_secs_f64() < seconds) {
        for text in &texts {
            parse(text);
            bytes += text.len();
        }
    }
    println!("{} {}", bytes, begin.elapsed().as_nanos());
}
