/* SPDX-License-Identifier: BSD-2-Clause */
/* The end of the machine's run. */
#pragma once

/** Ends the run with a status, in the first way that works here; comes back if there is none. A root task's only. */
void end_machine(int status);

/** end_firmware.c of the architecture. Comes back if there is no firmware. */
void end_by_firmware(void);
