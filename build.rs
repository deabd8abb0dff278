//! Tells cargo to build again when a fact or a locale changes: the binary embeds both folders, and the macro that
//! embeds them cannot say so itself.

fn main() {
    println!("cargo::rerun-if-changed=facts");
    println!("cargo::rerun-if-changed=locales");
}
