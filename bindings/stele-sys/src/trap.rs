// SPDX-License-Identifier: BSD-2-Clause
//! The trap into the kernel, as one macro that the generated system calls use.
//!
//! ```text
//! trap!("svc #0";
//!     stack "r14";                      keeps the stack pointer meanwhile, where the machine needs that
//!     clobber "rcx";                    a register that the instruction destroys
//!     kept "r6" = reply;                only read; the compiler has it for itself, so it is given back
//!     in "x7" = number;                 a register that is only read
//!     inout "x0" = dest => badge;       read, and written by the kernel
//!     out "x1" => info;                 only written
//! );
//! ```

/// The machine's own trap. The kernel changes the named registers and, through the IPC buffer, memory.
#[cfg(target_os = "none")]
macro_rules! trap {
    ($instruction:tt;
        $(stack $stack:tt;)?
        $(clobber $clobber:tt;)*
        $(kept $kept_register:tt = $kept_value:expr;)?
        $(in $in_register:tt = $in_value:expr;)*
        $(inout $both_register:tt = $both_in:expr => $both_out:expr;)*
        $(out $out_register:tt => $out:expr;)*
    ) => {
        // SAFETY: the registers are those of the contract; what the call does is a promise of the function's caller.
        unsafe {
            core::arch::asm!(
                $(concat!("mov ", $stack, ", rsp"),)?
                $(concat!("mov {kept}, ", $kept_register), concat!("mov ", $kept_register, ", {given}"),)?
                $instruction,
                $(concat!("mov ", $kept_register, ", {kept}"),)?
                $(concat!("mov rsp, ", $stack),)?
                $(kept = out(reg) _, given = in(reg) $kept_value,)?
                $(out($stack) _,)?
                $(lateout($clobber) _,)*
                $(in($in_register) $in_value,)*
                $(inlateout($both_register) $both_in => $both_out,)*
                $(lateout($out_register) $out,)*
                options(nostack),
            );
        }
    };
}

/// The stand-in: hands the registers to the kernel function of [`crate::recording`].
#[cfg(not(target_os = "none"))]
macro_rules! trap {
    ($instruction:tt;
        $(stack $stack:tt;)?
        $(clobber $clobber:tt;)*
        $(kept $kept_register:tt = $kept_value:expr;)?
        $(in $in_register:tt = $in_value:expr;)*
        $(inout $both_register:tt = $both_in:expr => $both_out:expr;)*
        $(out $out_register:tt => $out:expr;)*
    ) => {
        #[allow(unused_variables, reason = "a call without answer reads no register back")]
        let registers = crate::recording::trap(
            $instruction,
            &[$(($kept_register, u64::from($kept_value)),)? $(($in_register, u64::from($in_value)),)* $(($both_register, u64::from($both_in)),)*],
        );
        $($both_out = registers.get($both_register) as _;)*
        $($out = registers.get($out_register) as _;)*
    };
}

pub(crate) use trap;
