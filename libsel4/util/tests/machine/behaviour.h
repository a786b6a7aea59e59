/* SPDX-License-Identifier: BSD-2-Clause */
/* What the worker can be asked to do, by its first argument. */
#pragma once

enum behaviour {
    REPORT,           /**< report what the runtime gave it, see enum report_word */
    WRITE_NULL,       /**< write to address 0 */
    READ_FAR,         /**< read from an address where nothing is */
    FETCH_DATA,       /**< jump into its own data */
    WRITE_CODE,       /**< write to its own code */
    WRITE_CONSTANT,   /**< write to its own constants */
    OVERFLOW_STACK,   /**< call itself without end */
    SEND_NOWHERE,     /**< send to a capability address outside its CSpace */
    UNKNOWN_SYSCALL,  /**< make system call -77 */
    RETURN_FROM_MAIN, /**< end with status 5 */
};

/** Message words of the worker's report. */
enum report_word {
    REPORT_RUNS,        /**< how often main has run since the memory was as in the file */
    REPORT_ARGUMENT,    /**< second argument */
    REPORT_CONSTRUCTED, /**< whether constructors ran */
    REPORT_TLS,         /**< whether thread-local variables had their initial values */
    REPORT_ZEROED,      /**< whether memory beyond the file was zero */
    REPORT_WORDS,
};

enum { UNKNOWN_SYSCALL_NUMBER = -77, STATUS_FROM_MAIN = 5 };
