//! What the machine tells of itself: the space on a disk, the memory of this process.

use std::{fs, path::Path};

/// How many bytes may still be written where this directory lies.
pub fn free_space(directory: &Path) -> Option<u64> {
    let disk = rustix::fs::statvfs(directory).ok()?;
    Some(disk.f_bavail.saturating_mul(disk.f_frsize))
}

/// How many bytes of memory this process holds, where the system keeps that in a file.
pub fn memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kibibytes: u64 = line.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(kibibytes * 1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_directory_has_space_and_one_that_is_not_there_tells_nothing() {
        assert!(free_space(Path::new(env!("CARGO_MANIFEST_DIR"))).is_some());
        assert_eq!(free_space(Path::new("/nowhere/at/all")), None);
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_process_holds_memory() {
        assert!(memory() > Some(0));
    }
}
