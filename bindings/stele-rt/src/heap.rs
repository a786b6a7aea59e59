// SPDX-License-Identifier: BSD-2-Clause
//! The global allocator: a fixed heap in the program's own memory.

use core::alloc::{GlobalAlloc, Layout};
use core::cell::UnsafeCell;
use core::ptr::{NonNull, null_mut};
use core::sync::atomic::{AtomicBool, Ordering};

use linked_list_allocator::Heap;

/// The heap behind a lock. A thread that finds it taken yields; among threads of different priority the holder can
/// starve, so such programs should allocate in one thread only.
struct Locked {
    taken: AtomicBool,
    heap: UnsafeCell<Heap>,
}

// SAFETY: the heap is only touched while `taken` is held.
unsafe impl Sync for Locked {}

impl Locked {
    fn with<R>(&self, action: impl FnOnce(&mut Heap) -> R) -> R {
        while self.taken.swap(true, Ordering::Acquire) {
            // SAFETY: gives up the processor; changes nothing.
            unsafe { stele::sys::seL4_Yield() }
        }
        // SAFETY: this thread holds the lock.
        let result = action(unsafe { &mut *self.heap.get() });
        self.taken.store(false, Ordering::Release);
        result
    }
}

// SAFETY: the heap hands out disjoint blocks of the memory that it was given.
unsafe impl GlobalAlloc for Locked {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        self.with(|heap| heap.allocate_first_fit(layout).map_or(null_mut(), NonNull::as_ptr))
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        if let Some(block) = NonNull::new(block) {
            // SAFETY: the caller promises that the block came from here with this layout.
            self.with(|heap| unsafe { heap.deallocate(block, layout) });
        }
    }
}

#[cfg_attr(target_os = "none", global_allocator)]
static HEAP: Locked = Locked { taken: AtomicBool::new(false), heap: UnsafeCell::new(Heap::empty()) };

/// Gives the heap its memory.
///
/// # Safety
/// `memory` is used by nothing else; called once.
pub unsafe fn init(memory: *mut u8, size: usize) {
    // SAFETY: the caller's promise.
    HEAP.with(|heap| unsafe { heap.init(memory, size) });
}
