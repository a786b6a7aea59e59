// SPDX-License-Identifier: BSD-2-Clause
//! Reads the ELF image of a program. Everything that the file says is checked before it is used.

use core::fmt;

use elf::ElfBytes;
use elf::abi::{EM_AARCH64, EM_ARM, ET_EXEC, PF_W, PF_X, PT_DYNAMIC, PT_INTERP, PT_LOAD};
use elf::endian::LittleEndian;
use elf::file::Class;
use elf::parse::ParseError;
use elf::segment::{ProgramHeader, SegmentTable};
use stele::Word;

/// Size of a page.
pub const PAGE: Word = FILE_PAGE as Word;

/// Programs lie below this address: stack and IPC buffer are above.
pub const END: Word = FILE_END as Word;

/// What files of this machine's programs are. Their numbers are of 64 bits here, whatever they are in the file.
const CLASS: Class = if Word::BITS == 64 { Class::ELF64 } else { Class::ELF32 };
const MACHINE: u16 = if Word::BITS == 64 { EM_AARCH64 } else { EM_ARM };
const FILE_PAGE: u64 = 4096;
const FILE_END: u64 = 1 << 30;

/// A program that can be started.
pub struct Image<'a> {
    elf: ElfBytes<'a, LittleEndian>,
    segments: SegmentTable<'a, LittleEndian>,
}

/// A part of a program's memory.
pub struct Segment<'a> {
    /// Where it starts.
    pub address: Word,
    /// How long it is; what the file does not fill is zero.
    pub size: Word,
    /// The content from the file.
    pub content: &'a [u8],
    /// Whether the program may change it.
    pub writable: bool,
    /// Whether it holds instructions.
    pub executable: bool,
}

/// Why a file is no program that can be started.
#[derive(Debug)]
pub enum ImageError {
    /// The file is no ELF file, or a part of it lies beyond its end.
    Malformed(ParseError),
    /// It is for a machine with words of another size.
    WrongClass,
    /// It is for another processor.
    WrongMachine(u16),
    /// It is not linked for fixed addresses.
    NotExecutable,
    /// It has no segments to load.
    NothingToLoad,
    /// A segment is larger in the file than in memory.
    SegmentSizes(u64),
    /// A segment's address and its place in the file do not agree with its alignment.
    SegmentAlignment(u64),
    /// A segment lies where no program may.
    SegmentAddress(u64),
    /// A segment is both writable and executable.
    WritableCode(u64),
    /// A segment shares a page with another.
    SegmentsOverlap(u64),
    /// The entry point is in no executable segment.
    BadEntry(u64),
}

impl fmt::Display for ImageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ImageError::Malformed(error) => write!(f, "malformed ELF file: {error:?}"),
            ImageError::WrongClass => write!(f, "not a program of {} bits", Word::BITS),
            ImageError::WrongMachine(machine) => write!(f, "built for machine {machine}"),
            ImageError::NotExecutable => f.write_str("not linked for fixed addresses"),
            ImageError::NothingToLoad => f.write_str("nothing to load"),
            ImageError::SegmentSizes(address) => {
                write!(f, "the segment at {address:#x} is larger in the file than in memory")
            }
            ImageError::SegmentAlignment(address) => write!(f, "the segment at {address:#x} is misaligned"),
            ImageError::SegmentAddress(address) => write!(f, "no program may have memory at {address:#x}"),
            ImageError::WritableCode(address) => {
                write!(f, "the segment at {address:#x} is both writable and executable")
            }
            ImageError::SegmentsOverlap(address) => {
                write!(f, "the segment at {address:#x} shares a page with another")
            }
            ImageError::BadEntry(address) => {
                write!(f, "entry point {address:#x} is in no executable segment")
            }
        }
    }
}

impl From<ParseError> for ImageError {
    fn from(error: ParseError) -> Self {
        ImageError::Malformed(error)
    }
}

impl<'a> Image<'a> {
    /// Reads and checks a file.
    pub fn read(file: &'a [u8]) -> Result<Self, ImageError> {
        let elf = ElfBytes::<LittleEndian>::minimal_parse(file)?;
        check_header(&elf)?;
        let segments = elf.segments().ok_or(ImageError::NothingToLoad)?;
        let image = Image { elf, segments };
        image.check_segments()?;
        Ok(image)
    }

    /// Where the program starts.
    pub fn entry(&self) -> Word {
        self.elf.ehdr.e_entry as Word // was checked
    }

    /// The parts of the program's memory.
    pub fn segments(&self) -> impl Iterator<Item = Segment<'a>> {
        self.loadable().map(|header| Segment {
            address: header.p_vaddr as Word, // was checked, as all here
            size: header.p_memsz as Word,
            content: self.elf.segment_data(&header).unwrap_or_default(),
            writable: header.p_flags & PF_W != 0,
            executable: header.p_flags & PF_X != 0,
        })
    }

    /// Number of pages that the program needs.
    pub fn pages(&self) -> Word {
        self.loadable().map(|header| pages(&header)).map(|pages| (pages.end - pages.start) / PAGE).sum()
    }

    fn loadable(&self) -> impl Iterator<Item = ProgramHeader> {
        self.segments.iter().filter(|header| header.p_type == PT_LOAD && header.p_memsz != 0)
    }

    fn check_segments(&self) -> Result<(), ImageError> {
        if self.segments.iter().any(|header| matches!(header.p_type, PT_DYNAMIC | PT_INTERP)) {
            return Err(ImageError::NotExecutable);
        }
        for (index, header) in self.loadable().enumerate() {
            check_segment(&header)?;
            self.elf.segment_data(&header)?;
            if self.loadable().take(index).any(|other| overlap(&header, &other)) {
                return Err(ImageError::SegmentsOverlap(header.p_vaddr));
            }
        }
        let entry = self.elf.ehdr.e_entry;
        let mut code = self.loadable().filter(|header| header.p_flags & PF_X != 0);
        if code.any(|header| entry >= header.p_vaddr && entry - header.p_vaddr < header.p_memsz) {
            Ok(())
        } else {
            Err(ImageError::BadEntry(entry))
        }
    }
}

fn check_header(elf: &ElfBytes<'_, LittleEndian>) -> Result<(), ImageError> {
    let header = &elf.ehdr;
    if header.class != CLASS {
        return Err(ImageError::WrongClass);
    }
    if header.e_machine != MACHINE {
        return Err(ImageError::WrongMachine(header.e_machine));
    }
    if header.e_type != ET_EXEC {
        return Err(ImageError::NotExecutable);
    }
    Ok(())
}

fn check_segment(header: &ProgramHeader) -> Result<(), ImageError> {
    let address = header.p_vaddr;
    if header.p_filesz > header.p_memsz {
        return Err(ImageError::SegmentSizes(address));
    }
    if !(header.p_align <= 1 || header.p_align.is_power_of_two())
        || address % FILE_PAGE != header.p_offset % FILE_PAGE && header.p_filesz != 0
    {
        return Err(ImageError::SegmentAlignment(address));
    }
    if !(FILE_PAGE..FILE_END).contains(&address) || header.p_memsz > FILE_END - address {
        return Err(ImageError::SegmentAddress(address));
    }
    if header.p_flags & PF_W != 0 && header.p_flags & PF_X != 0 {
        return Err(ImageError::WritableCode(address));
    }
    Ok(())
}

/// The pages of a checked segment.
fn pages(header: &ProgramHeader) -> core::ops::Range<Word> {
    let end = (header.p_vaddr + header.p_memsz).next_multiple_of(FILE_PAGE);
    (header.p_vaddr / FILE_PAGE * FILE_PAGE) as Word..end as Word
}

fn overlap(one: &ProgramHeader, other: &ProgramHeader) -> bool {
    let (one, other) = (pages(one), pages(other));
    one.start < other.end && other.start < one.end
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use std::vec::Vec;

    /// A program with a segment of code and one of data. Offsets of fields are those of the ELF format.
    fn program() -> Vec<u8> {
        let mut file = std::vec![0; 0x3000];
        file[..7].copy_from_slice(b"\x7fELF\x02\x01\x01");
        put(&mut file, 16, &ET_EXEC.to_le_bytes());
        put(&mut file, 18, &EM_AARCH64.to_le_bytes());
        put(&mut file, 20, &1_u32.to_le_bytes());
        put(&mut file, 24, &0x40_1000_u64.to_le_bytes()); // entry
        put(&mut file, 32, &64_u64.to_le_bytes()); // program headers
        put(&mut file, 52, &[64, 0, 56, 0, 2, 0]);
        segment(&mut file, 0, elf::abi::PF_R | PF_X, [0x1000, 0x40_1000, 0x800, 0x800]);
        segment(&mut file, 1, elf::abi::PF_R | PF_W, [0x2000, 0x40_2000, 0x10, 0x3000]);
        file
    }

    fn put(file: &mut [u8], offset: usize, bytes: &[u8]) {
        file[offset..offset + bytes.len()].copy_from_slice(bytes);
    }

    /// Writes a program header: offset, address, size in the file, size in memory.
    fn segment(file: &mut [u8], index: usize, flags: u32, [offset, address, content, size]: [u64; 4]) {
        let header = 64 + 56 * index;
        put(file, header, &PT_LOAD.to_le_bytes());
        put(file, header + 4, &flags.to_le_bytes());
        for (place, value) in
            [(8, offset), (16, address), (24, address), (32, content), (40, size), (48, PAGE)]
        {
            put(file, header + place, &value.to_le_bytes());
        }
    }

    fn error(file: &[u8]) -> ImageError {
        Image::read(file).err().expect("the file is refused")
    }

    #[test]
    fn a_program_is_read() {
        let file = program();
        let image = Image::read(&file).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!((image.entry(), image.pages()), (0x40_1000, 4));
        let segments: Vec<_> =
            image.segments().map(|s| (s.address, s.size, s.content.len(), s.writable)).collect();
        assert_eq!(segments, [(0x40_1000, 0x800, 0x800, false), (0x40_2000, 0x3000, 0x10, true)]);
    }

    #[test]
    fn every_truncation_is_refused() {
        let file = program();
        for length in 0..0x2010 {
            assert!(Image::read(&file[..length]).is_err(), "{length} bytes are enough");
        }
    }

    #[test]
    fn other_machines_and_kinds_are_refused() {
        let mut file = program();
        put(&mut file, 18, &[62, 0]);
        assert!(matches!(error(&file), ImageError::WrongMachine(62)));
        let mut file = program();
        put(&mut file, 16, &elf::abi::ET_DYN.to_le_bytes());
        assert!(matches!(error(&file), ImageError::NotExecutable));
        let mut file = program();
        put(&mut file, 0, b"\x7fELG");
        assert!(matches!(error(&file), ImageError::Malformed(_)));
    }

    #[test]
    fn segments_are_checked() {
        let (rw, rwx) = (elf::abi::PF_R | PF_W, elf::abi::PF_R | PF_W | PF_X);
        let with = |flags, numbers| {
            let mut file = program();
            segment(&mut file, 1, flags, numbers);
            error(&file)
        };
        assert!(matches!(with(rwx, [0x2000, 0x40_2000, 0x10, 0x10]), ImageError::WritableCode(_)));
        assert!(matches!(with(rw, [0x2000, 0x40_2000, 0x20, 0x10]), ImageError::SegmentSizes(_)));
        assert!(matches!(with(rw, [0x2000, 0x40_2010, 0x10, 0x10]), ImageError::SegmentAlignment(_)));
        assert!(matches!(with(rw, [0x2000, 0x40_1000, 0x10, 0x10]), ImageError::SegmentsOverlap(_)));
        assert!(matches!(with(rw, [0x2000, 0, 0x10, 0x10]), ImageError::SegmentAddress(_)));
        assert!(matches!(with(rw, [0x2000, END, 0x10, 0x10]), ImageError::SegmentAddress(_)));
        assert!(matches!(with(rw, [0x2000, 0x40_2000, 0x10, u64::MAX]), ImageError::SegmentAddress(_)));
        assert!(matches!(with(rw, [u64::MAX - 0xfff, 0x40_2000, 0x10, 0x10]), ImageError::Malformed(_)));
    }

    #[test]
    fn the_entry_must_be_code() {
        let mut file = program();
        put(&mut file, 24, &0x40_2000_u64.to_le_bytes());
        assert!(matches!(error(&file), ImageError::BadEntry(0x40_2000)));
    }

    #[test]
    fn a_file_without_segments_is_refused() {
        let mut file = program();
        put(&mut file, 56, &[0, 0]);
        assert!(matches!(error(&file), ImageError::NothingToLoad | ImageError::BadEntry(_)));
    }

    #[test]
    fn no_changed_byte_of_the_headers_makes_reading_panic() {
        for offset in 0..64 + 2 * 56 {
            for value in [0, 1, 0x7f, 0x80, 0xff] {
                let mut file = program();
                file[offset] = value;
                if let Ok(image) = Image::read(&file) {
                    assert!(image.segments().all(|segment| segment.content.len() as u64 <= segment.size));
                    let _ = image.pages();
                }
            }
        }
    }
}
