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

static int set_turn(word index, word domain, word duration)
{
    if (index >= M_SCHEDULE)
        return m_range(0, M_SCHEDULE - 1);
    if (domain >= M_DOMAINS)
        return m_invalid_argument(1);
    if (duration >= 1ull << 56 || (duration == 0 && domain != 0))
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
    if (length < (label == DomainScheduleConfigure ? 3 : 1) || (label == DomainSetSet && count < 1))
        return seL4_TruncatedMessage;
    switch (label) {
    case DomainSetSet: return set_domain(caps[0]->cap, mr[0] & 0xff);
    case DomainScheduleConfigure: return set_turn(mr[0], mr[1] & 0xff, mr[2]);
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

/* Programs give all contexts the same round-robin budget. */
int m_invoke_sched_control(word label, const word *mr, word length, struct m_slot **caps, word count)
{
    if (label != SchedControlConfigureFlags)
        return seL4_IllegalOperation;
    if (length < 5 || count < 1)
        return seL4_TruncatedMessage;
    if (caps[0]->cap.kind != M_CONTEXT)
        return m_invalid_capability(1);
    if (mr[0] != 5000 || mr[1] != 5000 || mr[2] != 0 || mr[3] != 0 || mr[4] != 0)
        model.is_unsupported = true;
    caps[0]->cap.object->is_configured = true;
    if (caps[0]->cap.object->bound != NULL) {
        m_stop(caps[0]->cap.object->bound); /* to the end of its queue */
        m_wake(caps[0]->cap.object->bound);
    }
    return 0;
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

static int set_space(struct m_object *thread, const word *mr, struct m_slot **caps)
{
    struct m_cap cspace = caps[1]->cap;

    if (!is_handler(caps[0]->cap))
        return m_invalid_capability(1);
    if (mr[0] != 0 && cspace.kind == M_CNODE)
        cspace = m_with_data(cspace, mr[0], false);
    if (cspace.kind != M_CNODE || caps[2]->cap.kind != M_VSPACE)
        return seL4_IllegalOperation;
    m_equip(&thread->slots[M_CSPACE], cspace, caps[1]);
    m_equip(&thread->slots[M_SPACE], caps[2]->cap, caps[2]);
    m_equip(&thread->slots[M_FAULT_HANDLER], caps[0]->cap, caps[0]);
    return 0;
}

static int set_buffer(struct m_object *thread, word address, struct m_slot *frame)
{
    if (address == 0) {
        m_delete(&thread->slots[M_BUFFER]);
        return 0;
    }
    if (frame->cap.kind == M_OTHER)
        model.is_unsupported = true;
    if (frame->cap.kind != M_FRAME || frame->cap.object->is_device || !frame->cap.read || !frame->cap.write)
        return seL4_IllegalOperation;
    if (address % 1024 != 0)
        return seL4_AlignmentError;
    return m_equip(&thread->slots[M_BUFFER], frame->cap, frame);
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
        [TCBSuspend] = {0, 0, true},
        [TCBResume] = {0, 0, true},
        [TCBBindNotification] = {0, 1, true},
        [TCBUnbindNotification] = {0, 0, true},
        [TCBSetTimeoutEndpoint] = {0, 1, true},
    };

    if (label < TCBReadRegisters || label > TCBSetFlags)
        return seL4_IllegalOperation;
    if (label >= sizeof(needs) / sizeof(needs[0]) || !needs[label].is_modelled) {
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
    case TCBSetTimeoutEndpoint:
        if (!is_handler(caps[0]->cap))
            return m_invalid_capability(1);
        return m_equip(&thread->slots[M_TIMEOUT_HANDLER], caps[0]->cap, caps[0]);
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
