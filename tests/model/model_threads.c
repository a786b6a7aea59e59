/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The model: threads, scheduling contexts, and who runs.
 *
 * The highest priority runs. Equals take turns only by Yield: who is woken does not take the processor from an equal, and
 * goes to the end of its queue. Who loses the processor to a higher priority goes to the front of its queue. Of those
 * that are woken within one system call, the first of the highest priority comes before those that were ready already.
 */
#include "model.h"

#include <sel4/sel4.h>

#include <string.h>

_Static_assert(M_DOMAINS == CONFIG_NUM_DOMAINS && M_SCHEDULE == CONFIG_NUM_DOMAIN_SCHEDULES, "as programs know them");

/* ---- queues by priority -------------------------------------------------------------------------------------------------- */

static void insert_at(struct m_queue *queue, unsigned int place, struct m_object *thread)
{
    memmove(&queue->threads[place + 1], &queue->threads[place], (queue->count - place) * sizeof(queue->threads[0]));
    queue->threads[place] = thread;
    queue->count++;
}

void m_queue_append(struct m_queue *queue, struct m_object *thread)
{
    unsigned int place = queue->count;

    while (place > 0 && queue->threads[place - 1]->thread.priority < thread->thread.priority)
        place--;
    insert_at(queue, place, thread);
}

void m_queue_prepend(struct m_queue *queue, struct m_object *thread)
{
    unsigned int place = 0;

    while (place < queue->count && queue->threads[place]->thread.priority > thread->thread.priority)
        place++;
    insert_at(queue, place, thread);
}

void m_queue_remove(struct m_queue *queue, const struct m_object *thread)
{
    unsigned int place = 0;

    while (place < queue->count && queue->threads[place] != thread)
        place++;
    if (place == queue->count)
        return;
    queue->count--;
    memmove(&queue->threads[place], &queue->threads[place + 1], (queue->count - place) * sizeof(queue->threads[0]));
}

/* ---- who runs -------------------------------------------------------------------------------------------------------------- */

static bool can_run(const struct m_object *thread)
{
    return thread->thread.state == M_RUNNING && thread->thread.context != NULL;
}

static bool current_goes_on(void)
{
    return model.current != NULL && can_run(model.current) && !model.current->thread.is_ready;
}

static void make_ready(struct m_object *thread, bool in_front)
{
    thread->thread.is_ready = true;
    if (in_front)
        m_queue_prepend(&model.ready[thread->thread.domain], thread);
    else
        m_queue_append(&model.ready[thread->thread.domain], thread);
}

static void leave_ready(struct m_object *thread)
{
    m_queue_remove(&model.ready[thread->thread.domain], thread);
    thread->thread.is_ready = false;
}

static void offer(struct m_object *thread)
{
    struct m_object *loser = thread;

    model.woken++;
    if (thread->thread.domain == model.domain &&
        (!current_goes_on() || thread->thread.priority > model.current->thread.priority)) {
        if (model.candidate == NULL || thread->thread.priority > model.candidate->thread.priority) {
            loser = model.candidate;
            model.candidate = thread;
        }
    }
    if (loser != NULL)
        make_ready(loser, false);
}

void m_wake(struct m_object *thread)
{
    if (can_run(thread) && thread->thread.context->is_configured && !thread->thread.is_ready &&
        thread != model.current && thread != model.candidate)
        offer(thread);
}

/* Out of whatever could make it run. */
void m_stop(struct m_object *thread)
{
    leave_ready(thread);
    if (model.candidate == thread)
        model.candidate = NULL;
}

static struct m_object *choose(void)
{
    struct m_object *best = current_goes_on() ? model.current : NULL, *first;

    if (model.candidate != NULL && best != NULL) {
        bool wins = model.candidate->thread.priority > best->thread.priority;

        make_ready(wins ? best : model.candidate, wins);
        best = wins ? model.candidate : best;
    } else if (model.candidate != NULL) {
        best = model.candidate;
    }
    model.candidate = NULL;
    first = model.ready[model.domain].count == 0 ? NULL : model.ready[model.domain].threads[0];
    if (first != NULL && (best == NULL || first->thread.priority > best->thread.priority)) {
        leave_ready(first);
        if (best != NULL)
            make_ready(best, true);
        best = first;
    }
    return best;
}

/* A context without a budget keeps its thread from running at all. */
void m_choose(void)
{
    struct m_object *thread = choose();

    while (thread != NULL && !thread->thread.context->is_configured) {
        if (thread == model.current)
            model.current = NULL;
        thread = choose();
    }
    model.current = thread;
}

void m_yield(void)
{
    make_ready(model.current, false);
}

static void set_priority(struct m_object *thread, word priority)
{
    struct m_object *object = thread->thread.waits_on;

    if (thread->thread.is_ready) {
        leave_ready(thread);
        thread->thread.priority = priority;
        offer(thread);
        return;
    }
    if (object != NULL)
        m_queue_remove(&object->queue, thread);
    thread->thread.priority = priority;
    if (object != NULL)
        m_queue_append(&object->queue, thread);
}

/* ---- domains --------------------------------------------------------------------------------------------------------------- */

static int set_domain(struct m_cap cap, word domain)
{
    struct m_object *thread = cap.object;
    bool can_run;

    if (domain >= M_DOMAINS)
        return m_invalid_argument(0);
    if (cap.kind != M_THREAD)
        return m_invalid_capability(1);
    if (thread->thread.domain == domain)
        return 0;
    can_run = thread->thread.is_ready || thread == model.current;
    if (thread->thread.is_ready)
        leave_ready(thread);
    thread->thread.domain = domain;
    if (can_run)
        make_ready(thread, false);
    return 0;
}

static int set_turn(word index, word domain, uint64_t duration)
{
    if (index >= M_SCHEDULE)
        return m_range(0, M_SCHEDULE - 1);
    if (domain >= M_DOMAINS)
        return m_invalid_argument(1);
    if (duration >= (uint64_t)1 << 56 || (duration == 0 && domain != 0))
        return m_invalid_argument(2);
    if (duration == 0 && index == model.schedule_start)
        return seL4_IllegalOperation;
    model.turns[index] = domain;
    model.durations[index] = duration;
    return 0;
}

static int set_start(word index)
{
    if (index >= M_SCHEDULE)
        return m_range(0, M_SCHEDULE - 1);
    if (model.durations[index] == 0)
        return m_invalid_argument(0);
    model.schedule_start = index;
    make_ready(model.current, true);
    model.domain = model.turns[index];
    return 0;
}

int m_invoke_domains(word label, const word *mr, word length, struct m_slot **caps, word count)
{
    if (label < DomainSetSet || label > DomainScheduleSetStart)
        return seL4_IllegalOperation;
    if (length < (label == DomainScheduleConfigure ? 2 + m_words_of_time() : 1) || (label == DomainSetSet && count < 1))
        return seL4_TruncatedMessage;
    switch (label) {
    case DomainSetSet: return set_domain(caps[0]->cap, mr[0] & 0xff);
    case DomainScheduleConfigure: return set_turn(mr[0], mr[1] & 0xff, m_time_in(&mr[2]));
    default: return set_start(mr[0]);
    }
}

/* ---- scheduling contexts ------------------------------------------------------------------------------------------------------ */

void m_detach_context(struct m_object *context)
{
    if (context->bound == NULL)
        return;
    m_stop(context->bound);
    context->bound->thread.context = NULL;
    context->bound = NULL;
}

void m_lend(struct m_object *context, struct m_object *thread)
{
    m_detach_context(context);
    context->bound = thread;
    thread->thread.context = context;
}

static void bind_context(struct m_object *context, struct m_object *thread)
{
    m_lend(context, thread);
    m_wake(thread);
}

static void separate_notification(struct m_object *context)
{
    if (context->lent != NULL)
        context->lent->lent = NULL;
    context->lent = NULL;
}

static void dissolve_chain(struct m_object *context)
{
    for (unsigned int i = 0; i < context->queue.count; i++)
        context->queue.threads[i]->lent = NULL;
    context->queue.count = 0;
}

void m_release_context(struct m_object *context)
{
    m_detach_context(context);
    separate_notification(context);
    dissolve_chain(context);
}

void m_destroy_context(struct m_object *context)
{
    m_release_context(context);
}

static bool is_blocked(const struct m_object *thread)
{
    return thread->thread.state != M_INACTIVE && thread->thread.state != M_RUNNING;
}

static int bind(struct m_object *context, struct m_cap cap)
{
    if (cap.kind != M_THREAD && cap.kind != M_NOTIFICATION)
        return m_invalid_capability(1);
    if (context->bound != NULL || context->lent != NULL)
        return seL4_IllegalOperation;
    if (cap.kind == M_NOTIFICATION) {
        if (cap.object->lent != NULL)
            return seL4_IllegalOperation;
        cap.object->lent = context;
        context->lent = cap.object;
        return 0;
    }
    if (cap.object->thread.context != NULL || (is_blocked(cap.object) && !context->is_configured))
        return seL4_IllegalOperation;
    bind_context(context, cap.object);
    return 0;
}

/* Nobody takes its own context away from itself. */
static bool is_callers_own(const struct m_object *context)
{
    return context->bound != NULL && context->bound == model.current;
}

static int unbind_object(struct m_object *context, struct m_cap cap)
{
    if (cap.kind != M_THREAD && cap.kind != M_NOTIFICATION)
        return m_invalid_capability(1);
    if (cap.kind == M_THREAD && context->bound == cap.object && !is_callers_own(context))
        m_detach_context(context);
    else if (cap.kind == M_NOTIFICATION && context->lent == cap.object)
        separate_notification(context);
    else
        return seL4_IllegalOperation;
    return 0;
}

int m_invoke_context(struct m_object *context, word label, struct m_slot **caps, word count)
{
    if (label == SchedContextConsumed || label == SchedContextYieldTo)
        model.is_unsupported = true;
    if ((label == SchedContextBind || label == SchedContextUnbindObject) && count < 1)
        return seL4_TruncatedMessage;
    switch (label) {
    case SchedContextBind: return bind(context, caps[0]->cap);
    case SchedContextUnbindObject: return unbind_object(context, caps[0]->cap);
    case SchedContextUnbind:
        if (is_callers_own(context))
            return seL4_IllegalOperation;
        m_release_context(context);
        return 0;
    default: return seL4_IllegalOperation;
    }
}

/* Times in errors are words: what does not fit is cut off. */
static int check_time(uint64_t time, uint64_t longest)
{
    word most = longest > ~(word)0 ? ~(word)0 : (word)longest;

    return time < M_SHORTEST_TIME || time > longest ? m_range(M_SHORTEST_TIME, most) : 0;
}

/* Refills beyond the two that every context has room for. */
static word extra_refills(const struct m_object *context)
{
    word most = UINT16_MAX - 2, more = (m_bit(context->bits) - seL4_CoreSchedContextBytes) / seL4_RefillSizeBytes;

    return more < most ? more : most;
}

static int configure(struct m_object *context, uint64_t budget, uint64_t period, word refills)
{
    int error = check_time(budget, M_LONGEST_TIME);

    if (error == 0)
        error = check_time(period, M_LONGEST_TIME);
    if (error == 0)
        error = check_time(budget, period);
    if (error == 0 && refills > extra_refills(context))
        error = m_range(0, extra_refills(context));
    if (error != 0)
        return error;
    if (budget != period)
        model.is_unsupported = true; /* who yields waits for time to pass */
    context->is_configured = true;
    if (context->bound != NULL) {
        m_stop(context->bound); /* to the end of its queue */
        m_wake(context->bound);
    }
    return 0;
}

int m_invoke_sched_control(word label, const word *mr, word length, struct m_slot **caps, word count)
{
    word words = m_words_of_time();

    if (label != SchedControlConfigureFlags)
        return seL4_IllegalOperation;
    if (length < 2 * words + 3 || count < 1)
        return seL4_TruncatedMessage;
    if (caps[0]->cap.kind != M_CONTEXT)
        return m_invalid_capability(1);
    return configure(caps[0]->cap.object, m_time_in(mr), m_time_in(mr + words), mr[2 * words]);
}

/* ---- threads ------------------------------------------------------------------------------------------------------------------- */

void m_unbind_notification(struct m_object *notification)
{
    if (notification->bound != NULL)
        notification->bound->thread.notification = NULL;
    notification->bound = NULL;
}

void m_destroy_notification(struct m_object *notification)
{
    m_unbind_notification(notification);
    if (notification->lent != NULL)
        separate_notification(notification->lent);
}

static void suspend(struct m_object *thread)
{
    m_cancel(thread);
    m_stop(thread);
    thread->thread.state = M_INACTIVE;
}

void m_destroy_thread(struct m_object *thread)
{
    suspend(thread);
    if (thread->thread.notification != NULL)
        m_unbind_notification(thread->thread.notification);
    if (thread->thread.context != NULL)
        m_detach_context(thread->thread.context);
}

static void resume(struct m_object *thread)
{
    if (thread->thread.state == M_RUNNING)
        return;
    m_cancel(thread);
    thread->thread.has_fault = false;
    thread->thread.state = M_RUNNING;
    m_wake(thread);
}

static int check_authority(const struct m_slot *authority, word priority)
{
    if (authority->cap.kind != M_THREAD)
        return m_invalid_capability(1);
    return priority > authority->cap.object->thread.mcp ? m_range(0, authority->cap.object->thread.mcp) : 0;
}

static bool is_handler(struct m_cap cap)
{
    return cap.kind == M_NULL || (cap.kind == M_ENDPOINT && cap.write && (cap.grant || cap.grant_reply));
}

static int set_sched_params(struct m_object *thread, const word *mr, struct m_slot **caps)
{
    struct m_object *context = caps[1]->cap.object;
    int error = check_authority(caps[0], mr[0]);

    if (error == 0)
        error = check_authority(caps[0], mr[1]);
    if (error != 0)
        return error;
    if (caps[1]->cap.kind == M_CONTEXT) {
        if (thread->thread.context != NULL && thread->thread.context != context)
            return seL4_IllegalOperation;
        if (thread->thread.context == NULL &&
            (context->bound != NULL || (is_blocked(thread) && !context->is_configured)))
            return seL4_IllegalOperation;
    } else if (caps[1]->cap.kind != M_NULL) {
        return m_invalid_capability(2);
    } else if (thread == model.current) {
        return seL4_IllegalOperation;
    }
    if (!is_handler(caps[2]->cap))
        return m_invalid_capability(3);
    m_equip(&thread->slots[M_FAULT_HANDLER], caps[2]->cap, caps[2]);
    thread->thread.mcp = mr[0];
    set_priority(thread, mr[1]);
    if (caps[1]->cap.kind == M_NULL && thread->thread.context != NULL)
        m_detach_context(thread->thread.context);
    else if (caps[1]->cap.kind == M_CONTEXT && thread->thread.context == NULL)
        bind_context(context, thread);
    return 0;
}

/* The capability of a CSpace with another guard, if one is given; empty if that does not fit. */
static struct m_cap cspace_with(struct m_cap cap, word data)
{
    return data != 0 && cap.kind == M_CNODE ? m_with_data(cap, data, false) : cap;
}

static int set_space(struct m_object *thread, const word *mr, struct m_slot **caps)
{
    struct m_cap cspace = cspace_with(caps[1]->cap, mr[0]), vspace = caps[2]->cap, handler = caps[0]->cap;

    if (!is_handler(handler))
        return m_invalid_capability(1);
    if (cspace.kind != M_CNODE || vspace.kind != M_VSPACE)
        return seL4_IllegalOperation;
    m_equip(&thread->slots[M_CSPACE], cspace, caps[1]);
    m_equip(&thread->slots[M_SPACE], vspace, caps[2]);
    m_equip(&thread->slots[M_FAULT_HANDLER], handler, caps[0]);
    return 0;
}

static int check_buffer(word address, struct m_cap frame)
{
    if (address == 0)
        return 0;
    if (frame.kind == M_OTHER)
        model.is_unsupported = true;
    if (frame.kind != M_FRAME || frame.object->is_device || !frame.read || !frame.write)
        return seL4_IllegalOperation;
    return address % m_bit(seL4_IPCBufferSizeBits) != 0 ? seL4_AlignmentError : 0;
}

static void equip_with_buffer(struct m_object *thread, word address, struct m_cap cap, struct m_slot *frame)
{
    m_equip(&thread->slots[M_BUFFER], address == 0 ? (struct m_cap){0} : cap, frame);
    thread->thread.buffer_address = address;
}

static int set_buffer(struct m_object *thread, word address, struct m_slot *frame)
{
    int error = check_buffer(address, frame->cap);

    if (error == 0)
        equip_with_buffer(thread, address, frame->cap, frame);
    return error;
}

static int configure_thread(struct m_object *thread, const word *mr, struct m_slot **caps)
{
    struct m_cap cspace = cspace_with(caps[0]->cap, mr[0]), vspace = caps[1]->cap, frame = caps[2]->cap;
    int error = check_buffer(mr[2], frame);

    if (error != 0)
        return error;
    if (cspace.kind != M_CNODE || vspace.kind != M_VSPACE)
        return seL4_IllegalOperation;
    m_equip(&thread->slots[M_CSPACE], cspace, caps[0]);
    m_equip(&thread->slots[M_SPACE], vspace, caps[1]);
    equip_with_buffer(thread, mr[2], frame, caps[2]);
    return 0;
}

static int set_flags(struct m_object *thread, word clear, word set)
{
    thread->thread.flags = ((thread->thread.flags & ~clear) | set) & seL4_TCBFlag_MASK;
    model.details[0] = thread->thread.flags;
    model.detail_count = 1;
    return 0;
}

static int bind_notification(struct m_object *thread, struct m_cap cap)
{
    if (cap.kind != M_NOTIFICATION)
        return m_invalid_capability(1);
    if (thread->thread.notification != NULL || !cap.read || cap.object->bound != NULL || cap.object->queue.count != 0)
        return seL4_IllegalOperation;
    cap.object->bound = thread;
    thread->thread.notification = cap.object;
    return 0;
}

static int set_one_priority(struct m_object *thread, word label, word priority, const struct m_slot *authority)
{
    int error = check_authority(authority, priority);

    if (error != 0)
        return error;
    if (label == TCBSetMCPriority)
        thread->thread.mcp = priority;
    else
        set_priority(thread, priority);
    return 0;
}

int m_invoke_thread(struct m_object *thread, word label, const word *mr, word length, struct m_slot **caps, word count)
{
    static const struct {
        word words, caps;
        bool is_modelled;
    } needs[] = {
        [TCBSetPriority] = {1, 1, true},
        [TCBSetMCPriority] = {1, 1, true},
        [TCBSetSchedParams] = {2, 3, true},
        [TCBSetIPCBuffer] = {1, 1, true},
        [TCBSetSpace] = {2, 3, true},
        [TCBConfigure] = {3, 3, true},
        [TCBSetTLSBase] = {1, 0, true},
        [TCBSetFlags] = {2, 0, true},
        [TCBSuspend] = {0, 0, true},
        [TCBResume] = {0, 0, true},
        [TCBBindNotification] = {0, 1, true},
        [TCBUnbindNotification] = {0, 0, true},
        [TCBSetTimeoutEndpoint] = {0, 1, true},
    };

    bool is_breakpoint = label >= TCBSetBreakpoint && label <= TCBConfigureSingleStepping;

    if ((label < TCBReadRegisters || label > TCBSetFlags) && !is_breakpoint)
        return seL4_IllegalOperation;
    if (is_breakpoint || !needs[label].is_modelled) {
        model.is_unsupported = true;
        return 0;
    }
    if (length < needs[label].words || count < needs[label].caps)
        return seL4_TruncatedMessage;
    switch (label) {
    case TCBSetPriority:
    case TCBSetMCPriority: return set_one_priority(thread, label, mr[0], caps[0]);
    case TCBSetSchedParams: return set_sched_params(thread, mr, caps);
    case TCBSetIPCBuffer: return set_buffer(thread, mr[0], caps[0]);
    case TCBSetSpace: return set_space(thread, mr, caps);
    case TCBConfigure: return configure_thread(thread, mr, caps);
    case TCBSetTLSBase: return 0; /* a register that nobody compares */
    case TCBSetFlags: return set_flags(thread, mr[0], mr[1]);
    case TCBSetTimeoutEndpoint:
        if (!is_handler(caps[0]->cap))
            return m_invalid_capability(1);
        m_equip(&thread->slots[M_TIMEOUT_HANDLER], caps[0]->cap, caps[0]);
        return 0;
    case TCBSuspend: suspend(thread); return 0;
    case TCBResume: resume(thread); return 0;
    case TCBBindNotification: return bind_notification(thread, caps[0]->cap);
    default:
        if (thread->thread.notification == NULL)
            return seL4_IllegalOperation;
        m_unbind_notification(thread->thread.notification);
        return 0;
    }
}
