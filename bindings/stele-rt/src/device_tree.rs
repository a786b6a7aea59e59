// SPDX-License-Identifier: BSD-2-Clause
//! Reading a flattened device tree: what a root task needs to find its console and its boot arguments.

const MAGIC: u32 = 0xd00d_feed;
const DEPTH_MAX: usize = 16;

const BEGIN_NODE: u32 = 1;
const END_NODE: u32 = 2;
const PROPERTY: u32 = 3;
const NOTHING: u32 = 4;

/// A device tree.
#[derive(Clone, Copy)]
pub struct DeviceTree<'a> {
    structure: &'a [u8],
    strings: &'a [u8],
}

/// Names of the nodes from the root, whose name is empty, to one of them.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Path<'a> {
    names: [&'a [u8]; DEPTH_MAX],
    depth: usize,
}

/// A property of a node.
#[derive(Clone, Copy)]
struct Property<'a> {
    path: Path<'a>,
    name: &'a [u8],
    value: &'a [u8],
    /// Of which an address in this node consists.
    address_cells: usize,
}

/// All properties, in the order in which they stand, up to the end or to where the tree is damaged.
struct Properties<'a> {
    rest: &'a [u8],
    strings: &'a [u8],
    path: Path<'a>,
    /// For addresses of the children of each node on the path.
    address_cells: [usize; DEPTH_MAX],
}

impl<'a> DeviceTree<'a> {
    /// The tree in these bytes, if there is one.
    pub fn new(blob: &'a [u8]) -> Option<Self> {
        let word = |index: usize| big_endian(blob.get(4 * index..4 * index + 4)?);
        if word(0)? != MAGIC {
            return None;
        }
        let blob = blob.get(..word(1)? as usize)?;
        Some(DeviceTree {
            structure: blob.get(word(2)? as usize..)?,
            strings: blob.get(word(3)? as usize..)?,
        })
    }

    /// The address of a device that is called `compatible`: the one that `/chosen/stdout-path` names, else the first.
    pub fn find_console(&self, compatible: &[u8]) -> Option<u64> {
        let chosen = self.find(b"/chosen", b"stdout-path").unwrap_or_default();
        let wanted = chosen.split(|byte| matches!(byte, 0 | b':')).next().unwrap_or_default();
        let devices = || {
            let is_one = move |property: &Property<'a>| {
                property.name == b"compatible"
                    && property.value.split(|byte| *byte == 0).any(|name| name == compatible)
            };
            self.properties().filter(is_one).map(|property| property.path)
        };
        let path = devices().find(|path| path.is(wanted)).or_else(|| devices().next())?;
        self.properties().find(|property| property.name == b"reg" && property.path == path)?.address()
    }

    /// Whether `word` is one of the words of the boot arguments.
    pub fn has_boot_argument(&self, word: &[u8]) -> bool {
        let arguments = self.find(b"/chosen", b"bootargs").unwrap_or_default();
        arguments.split(|byte| matches!(byte, 0 | b' ')).any(|argument| argument == word)
    }

    fn find(&self, path: &[u8], name: &[u8]) -> Option<&'a [u8]> {
        let found = self.properties().find(|property| property.name == name && property.path.is(path));
        found.map(|property| property.value)
    }

    fn properties(&self) -> Properties<'a> {
        Properties {
            rest: self.structure,
            strings: self.strings,
            path: Path::default(),
            address_cells: [2; DEPTH_MAX],
        }
    }
}

impl<'a> Path<'a> {
    /// Whether this is the path that is written `/a/b`.
    fn is(&self, text: &[u8]) -> bool {
        self.names[..self.depth].iter().copied().eq(text.split(|byte| *byte == b'/'))
    }

    fn enter(&mut self, name: &'a [u8]) -> Option<()> {
        *self.names.get_mut(self.depth)? = name;
        self.depth += 1;
        Some(())
    }

    fn leave(&mut self) -> Option<()> {
        self.depth = self.depth.checked_sub(1)?;
        self.names[self.depth] = &[];
        Some(())
    }
}

impl Property<'_> {
    /// The first address in a `reg`.
    fn address(&self) -> Option<u64> {
        let words = self.value.chunks_exact(4).take(self.address_cells);
        let fits = (1..=2).contains(&self.address_cells) && words.len() == self.address_cells;
        fits.then(|| words.fold(0, |address, word| address << 32 | u64::from(big_endian(word).unwrap_or(0))))
    }
}

impl<'a> Properties<'a> {
    /// The first `count` bytes of what is left; padding behind them is skipped.
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let taken = self.rest.get(..count)?;
        self.rest = self.rest.get(count.next_multiple_of(4)..).unwrap_or_default();
        Some(taken)
    }

    fn word(&mut self) -> Option<u32> {
        big_endian(self.take(4)?)
    }

    fn enter(&mut self) -> Option<()> {
        let name = until_zero(self.rest)?;
        self.take(name.len() + 1)?;
        self.path.enter(name)?;
        self.address_cells[self.path.depth - 1] = 2; // until the node says otherwise
        Some(())
    }

    fn property(&mut self) -> Option<Property<'a>> {
        let length = self.word()? as usize;
        let name = until_zero(self.strings.get(self.word()? as usize..)?)?;
        let value = self.take(length)?;
        let own = self.path.depth.checked_sub(1)?;
        if name == b"#address-cells" {
            self.address_cells[own] = big_endian(value)? as usize;
        }
        let address_cells = if own == 0 { 0 } else { self.address_cells[own - 1] };
        Some(Property { path: self.path, name, value, address_cells })
    }
}

impl<'a> Iterator for Properties<'a> {
    type Item = Property<'a>;

    fn next(&mut self) -> Option<Property<'a>> {
        loop {
            match self.word()? {
                BEGIN_NODE => self.enter()?,
                END_NODE => self.path.leave()?,
                PROPERTY => return self.property(),
                NOTHING => {}
                _ => return None,
            }
        }
    }
}

fn big_endian(bytes: &[u8]) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.try_into().ok()?))
}

fn until_zero(bytes: &[u8]) -> Option<&[u8]> {
    bytes.iter().position(|byte| *byte == 0).map(|end| &bytes[..end])
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use std::vec::Vec;

    /// Writes a tree as a compiler of device trees would.
    #[derive(Default)]
    struct Writer {
        structure: Vec<u8>,
        strings: Vec<u8>,
    }

    impl Writer {
        fn word(mut self, word: u32) -> Self {
            self.structure.extend(word.to_be_bytes());
            self
        }

        fn bytes(mut self, bytes: &[u8]) -> Self {
            self.structure.extend(bytes);
            self.structure.resize(self.structure.len().next_multiple_of(4), 0);
            self
        }

        fn begin(self, name: &str) -> Self {
            self.word(BEGIN_NODE).bytes(&[name.as_bytes(), &[0]].concat())
        }

        fn end(self) -> Self {
            self.word(END_NODE)
        }

        fn property(mut self, name: &str, value: &[u8]) -> Self {
            let at = self.strings.len() as u32;
            self.strings.extend([name.as_bytes(), &[0]].concat());
            self.word(PROPERTY).word(value.len() as u32).word(at).bytes(value)
        }

        fn blob(self) -> Vec<u8> {
            let structure = 40;
            let strings = structure + self.structure.len() as u32;
            let size = strings + self.strings.len() as u32;
            let header = [MAGIC, size, structure, strings, 0, 17, 16, 0, 0, 0];
            [header.map(u32::to_be_bytes).concat(), self.structure, self.strings].concat()
        }
    }

    fn uart(tree: Writer, name: &str, address: u64) -> Writer {
        let tree = tree.begin(name).property("compatible", b"arm,pl011\0arm,primecell\0");
        tree.property("reg", &[address, 0x1000].map(u64::to_be_bytes).concat()).end()
    }

    fn two_uarts(chosen: &[u8]) -> Vec<u8> {
        let tree = Writer::default().begin("").property("#address-cells", &[0, 0, 0, 2]);
        let tree = tree.begin("chosen").property("stdout-path", chosen);
        let tree = tree.property("bootargs", b"quiet stele.exit=semihosting\0").end();
        uart(uart(tree, "pl011@1000", 0x1000), "pl011@900002000", 0x9_0000_2000).end().blob()
    }

    fn console(blob: &[u8]) -> Option<u64> {
        DeviceTree::new(blob)?.find_console(b"arm,pl011")
    }

    #[test]
    fn the_console_is_the_one_that_is_chosen() {
        assert_eq!(console(&two_uarts(b"/pl011@900002000\0")), Some(0x9_0000_2000));
        assert_eq!(console(&two_uarts(b"/pl011@900002000:115200n8\0")), Some(0x9_0000_2000));
    }

    #[test]
    fn without_a_choice_it_is_the_first() {
        assert_eq!(console(&two_uarts(b"serial0\0")), Some(0x1000));
        assert_eq!(console(&two_uarts(b"")), Some(0x1000));
    }

    #[test]
    fn addresses_are_as_wide_as_the_parent_says() {
        let tree = Writer::default().begin("").begin("soc").property("#address-cells", &[0, 0, 0, 1]);
        let tree = tree.begin("serial@5000").property("compatible", b"arm,pl011\0");
        let blob = tree.property("reg", &[0, 0, 0x50, 0, 0, 0, 0x10, 0]).end().end().end().blob();
        assert_eq!(console(&blob), Some(0x5000));
    }

    #[test]
    fn a_machine_without_such_a_device_has_none() {
        let tree = Writer::default().begin("").begin("serial@1").property("compatible", b"ns16550\0");
        assert_eq!(console(&tree.end().end().blob()), None);
    }

    #[test]
    fn a_boot_argument_is_a_whole_word() {
        let blob = two_uarts(b"");
        let tree = DeviceTree::new(&blob).unwrap();
        assert!(tree.has_boot_argument(b"quiet"));
        assert!(tree.has_boot_argument(b"stele.exit=semihosting"));
        assert!(!tree.has_boot_argument(b"stele.exit"));
        assert!(!tree.has_boot_argument(b"semihosting"));
    }

    #[test]
    fn a_damaged_tree_is_read_as_far_as_it_goes() {
        let blob = two_uarts(b"/pl011@900002000\0");
        for length in 0..blob.len() {
            let mut short = blob[..length].to_vec();
            let _ = console(&short);
            if length >= 8 {
                short[4..8].copy_from_slice(&(length as u32).to_be_bytes());
                let _ = console(&short);
            }
        }
        for at in 40..blob.len() {
            let mut wrong = blob.clone();
            wrong[at] ^= 0xff;
            let _ = console(&wrong);
        }
    }
}
