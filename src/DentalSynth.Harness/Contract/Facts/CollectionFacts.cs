using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>System E: how the office goes after what is open.</summary>
internal static class CollectionFacts
{
    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "A_task_is_finished_after_it_was_given",
            PracticeSystem.Collection,
            "only a finished task has an end, and it lies after its beginning",
            RuleFile.Tasks,
            new NoRows(
                """
                select format('task %s of status %s: from %s to %s', "TaskNum", "TaskStatus", "DateTimeOriginal",
                    "DateTimeFinished")
                from raw.task
                where coalesce("DateTimeFinished" > '1900-01-01', false) <> ("TaskStatus" = 2)
                    or ("DateTimeFinished" > '1900-01-01' and "DateTimeFinished" < "DateTimeOriginal")
                """
            )
        ),
        new(
            "A_task_about_a_patient_or_a_visit_names_one_that_exists",
            PracticeSystem.Collection,
            "KeyNum is a patient where ObjectType is 1 and an appointment where it is 2",
            RuleFile.Tasks,
            new NoRows(
                """
                select format('task %s: object type %s, key %s', t."TaskNum", t."ObjectType", t."KeyNum")
                from raw.task as t
                left join raw.patient as p on t."ObjectType" = 1 and p."PatNum" = t."KeyNum"
                left join raw.appointment as a on t."ObjectType" = 2 and a."AptNum" = t."KeyNum"
                where t."ObjectType" in (1, 2) and p."PatNum" is null and a."AptNum" is null
                """
            )
        ),
        new(
            "An_open_balance_is_called_about_after_a_reminder",
            PracticeSystem.Collection,
            "a task in the list of open balances follows a message on billing to the same patient",
            RuleFile.BalanceReminder,
            new NoRows(
                """
                select format('task %s of %s: patient %s had no message before', t."TaskNum", t."DateTask", t."KeyNum")
                from raw.task as t
                join raw.tasklist as l on l."TaskListNum" = t."TaskListNum" and l."Descript" = 'Open balances'
                where not exists (
                    select from raw.commlog as c
                    join raw.definition as d on d."DefNum" = c."CommType" and d."ItemName" = 'Billing'
                    where c."PatNum" = t."KeyNum" and c."Mode_" in (1, 5) and c."CommDateTime" < t."DateTask"
                )
                """
            )
        ),
        new(
            "The_contacts_of_a_month_are_those_that_went_out_about_billing",
            PracticeSystem.Collection,
            "int_collection_metrics counts each message, call and letter on a patient's bill in one campaign",
            RuleFile.Contacts,
            new NoRows(
                """
                select format('%s: %s went out, int_collection_metrics %s', to_char(month, 'YYYY-MM'), r.number, m.number)
                from (
                    select date_trunc('month', c."CommDateTime")::date as month, count(*) as number
                    from raw.commlog as c
                    join raw.definition as d on d."DefNum" = c."CommType" and d."ItemName" = 'Billing'
                    where c."SentOrReceived" = 1
                    group by 1
                ) as r
                full join (
                    select metric_month as month, sum(contacts) as number
                    from int.int_collection_metrics
                    where collects_from = 'patient'
                    group by 1
                ) as m using (month)
                where coalesce(r.number, 0) <> coalesce(m.number, 0)
                """
            )
        ),
        new(
            "What_a_contact_brought_in_was_paid_for_earlier_work_within_30_days",
            PracticeSystem.Collection,
            "int_collection_communication counts patients' payments, or for calls to carriers those of insurance",
            RuleFile.Contacts,
            new NoRows(
                """
                with money as (
                    select 'patient' as payer, s."PatNum" as patient, s."ProcNum" as proc, s."DatePay" as day,
                        s."SplitAmt"::numeric(12, 2) as amount
                    from raw.paysplit as s
                    join raw.payment as p on p."PayNum" = s."PayNum" and p."PayType" <> 0
                    where s."SplitAmt" > 0
                    union all
                    select 'insurance', "PatNum", "ProcNum", "DateCP", "InsPayAmt"::numeric(12, 2)
                    from raw.claimproc
                    where "Status" in (1, 4)
                ),
                work as (
                    select m.*, w."ProcDate" as worked
                    from money as m
                    join raw.procedurelog as w on w."ProcNum" = m.proc and w."ProcStatus" = 2
                )
                select format('contact %s with patient %s: brought %s, int_collection_communication %s',
                    c.collection_communication_id, c.patient_id, coalesce(sum(w.amount), 0), c.paid_within_30_days)
                from int.int_collection_communication as c
                left join work as w on w.patient = c.patient_id and w.payer = c.collects_from
                    and w.worked <= c.contact_date and w.day between c.contact_date + 1 and c.contact_date + 30
                group by c.collection_communication_id, c.patient_id, c.paid_within_30_days
                having coalesce(sum(w.amount), 0) <> c.paid_within_30_days
                """
            )
        ),
    ];
}
