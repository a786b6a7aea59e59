/* SPDX-License-Identifier: BSD-2-Clause */
/* The interface of the key-value servers, the one in C and the one in Rust, and of the client that tries them.
 *
 * A client calls the server's endpoint. The badge of its capability is its identity: each badge has keys of its own. The label
 * of the request says what to do; the label of the answer how it went. */
#pragma once

/** Requests: label, and what the message words hold. */
enum kv_request {
    KV_PUT = 1,    /**< word 0: key, word 1: value */
    KV_GET = 2,    /**< word 0: key; answer: word 0: value */
    KV_DELETE = 3, /**< word 0: key */
    KV_COUNT = 4,  /**< answer: word 0: number of keys of this badge */
};

/** Answers. */
enum kv_answer {
    KV_OK = 0,
    KV_NOT_FOUND = 1,
    KV_FULL = 2,
    KV_BAD_REQUEST = 3,
};

/** Entries that a server holds at least, over all badges. */
#define KV_CAPACITY 16384

/** What kv-client tells its parent, as a call on its parent endpoint after each of its two parts. */
enum kv_report {
    KV_REPORT_OK = 0,    /**< word 0: number of puts and gets so far */
    KV_REPORT_WRONG = 1, /**< word 0: enum kv_step, word 1: key, word 2: what was expected, word 3: what came */
};

/** What kv-client was doing when an answer was wrong. */
enum kv_step {
    KV_STEP_PUT = 1,     /**< storing an own value; expected and actual are labels, as in the next ones */
    KV_STEP_GET = 2,     /**< reading it back */
    KV_STEP_VALUE = 3,   /**< comparing it; expected and actual are values */
    KV_STEP_FOREIGN = 4, /**< reading a key that only the other client has stored */
    KV_STEP_COUNT = 5,   /**< counting; expected and actual are counts */
    KV_STEP_DELETE = 6,  /**< deleting; expected and actual are labels */
    KV_STEP_DELETED = 7, /**< reading a deleted key; expected and actual are labels */
};
