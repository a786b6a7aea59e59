/* SPDX-License-Identifier: BSD-2-Clause */
/* Measures the kernel's operations: see bench.h. */
#include "bench.h"

extern const struct bench __start_bench_cases[], __stop_bench_cases[];

__attribute__((noinline)) void bench_phase(void)
{
    __asm__ volatile("");
}

__attribute__((noinline)) void bench_round(void)
{
    __asm__ volatile("");
}

__attribute__((noinline)) void bench_end(void)
{
    __asm__ volatile("");
}

int main(void)
{
    world_begin();
    for (const struct bench *bench = __start_bench_cases; bench < __stop_bench_cases; bench++) {
        bench->prepare();
        for (int i = 0; i < BENCH_ROUNDS; i++)
            bench->round();
        bench_phase();
        for (int i = 0; i < BENCH_ROUNDS; i++) {
            bench_round();
            bench->round();
        }
        bench_round();
    }
    bench_end();
    return 1; /* nobody measures */
}
