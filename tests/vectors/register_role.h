/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * What registers carry in a system call, as bits.
 */
#pragma once

enum register_role {
    REGISTER_CAP = 1,   /**< capability invoked or waited on; comes back as the badge */
    REGISTER_INFO = 2,  /**< message info */
    REGISTER_MRS = 4,   /**< the first four message words */
    REGISTER_REPLY = 8, /**< reply object */
    REGISTER_DEST = 16, /**< destination of NBSendRecv */
};
