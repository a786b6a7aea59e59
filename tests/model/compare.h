/* SPDX-License-Identifier: BSD-2-Clause */
/* The model beside the kernel on the simulated machine (host.h). */
#ifndef TESTS_MODEL_COMPARE_H
#define TESTS_MODEL_COMPARE_H

#include <stdbool.h>
#include <stddef.h>

/* The interrupt that the model knows of, and where the root task has its handler. */
#define MODEL_IRQ 40
#define MODEL_IRQ_HANDLER_SLOT 104

/* Boots the kernel and makes the model agree with what is there then. */
void boot_both(void);

/* Do kernel and model agree in everything? If not, `why` says in what. Words that the model does not know are taken over. */
bool compare(char *why, size_t size);

#endif
