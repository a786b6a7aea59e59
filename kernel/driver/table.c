/* SPDX-License-Identifier: BSD-2-Clause */
/* All drivers. */

#include "driver/driver.h"

extern const struct driver pl011_driver, gic_v2_driver, gic_v3_driver, arm_generic_timer_driver;

const struct driver *const console_drivers[] = {&pl011_driver, NULL};
const struct driver *const interrupt_controller_drivers[] = {&gic_v2_driver, &gic_v3_driver, NULL};
const struct driver *const timer_drivers[] = {&arm_generic_timer_driver, NULL};
