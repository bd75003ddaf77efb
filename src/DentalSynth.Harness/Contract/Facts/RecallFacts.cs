using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>System G: who is due again, and who came or was sent where.</summary>
internal static class RecallFacts
{
    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "Recall_compliance_in_int_recall_management_is_that_of_the_recall_list",
            PracticeSystem.Scheduling,
            "a patient complies who is not due yet or has a visit booked",
            RuleFile.RecallRows,
            new NoRows(
                """
                select format('recall %s: due %s, booked for %s, int_recall_management says %s', r."RecallNum", r."DateDue",
                    r."DateScheduled", coalesce(m.is_compliant::text, 'nothing'))
                from raw.recall as r
                left join int.int_recall_management as m on m.recall_id = r."RecallNum"
                where m.is_compliant is distinct from
                    (not r."IsDisabled" and (r."DateDue" >= @as_of or coalesce(r."DateScheduled" > '1900-01-01', false)))
                """
            )
        ),
        new(
            "Whoever_has_had_a_cleaning_is_recalled_after_six_months",
            PracticeSystem.Scheduling,
            "a patient with a completed D1110 or D1120 has a recall with that interval, due by it",
            RuleFile.Recall,
            new NoRows(
                """
                select format('patient %s, cleaned on %s', p."PatNum", max(p."ProcDate"))
                from raw.procedurelog as p
                join raw.procedurecode as c on c."CodeNum" = p."CodeNum"
                where p."ProcStatus" = 2 and c."ProcCode" in ('D1110', 'D1120') and not exists (
                    select
                    from raw.recall as r
                    where r."PatNum" = p."PatNum" and not r."IsDisabled"
                        and (r."RecallInterval" >> 24 & 255) * 12 + (r."RecallInterval" >> 16 & 255) = 6
                        and r."DateDue" = r."DatePrevious" + interval '6 months'
                )
                group by p."PatNum"
                """
            )
        ),
        new(
            "A_recall_counts_from_a_visit_that_took_place",
            PracticeSystem.Scheduling,
            "DatePrevious is the day of a completed visit of the patient",
            RuleFile.RecallRows,
            new NoRows(
                """
                select format('recall %s of patient %s: last visit %s', r."RecallNum", r."PatNum", r."DatePrevious")
                from raw.recall as r
                where not exists (
                    select
                    from raw.appointment as a
                    where a."PatNum" = r."PatNum" and a."AptStatus" = 2 and a."AptDateTime"::date = r."DatePrevious"
                )
                """
            )
        ),
        new(
            "A_recall_that_is_booked_has_its_visit",
            PracticeSystem.Scheduling,
            "DateScheduled is the day of a visit of the patient that is still to come",
            RuleFile.RecallRows,
            new NoRows(
                """
                select format('recall %s of patient %s: booked for %s', r."RecallNum", r."PatNum", r."DateScheduled")
                from raw.recall as r
                where r."DateScheduled" > '1900-01-01' and not exists (
                    select
                    from raw.appointment as a
                    where a."PatNum" = r."PatNum" and a."AptStatus" = 1 and a."AptDateTime"::date = r."DateScheduled"
                )
                """
            )
        ),
        new(
            "Referrals_that_led_to_a_visit_are_those_of_int_patient_referral_bridge",
            PracticeSystem.Scheduling,
            "who came from somebody is won by a completed visit here, who was sent to a specialist by being seen there",
            RuleFile.ReferralCourse,
            new NoRows(
                """
                select format('refattach %s of patient %s, from %s, status %s: int_patient_referral_bridge says %s',
                    r."RefAttachNum", r."PatNum", r."RefType", r."RefToStatus", coalesce(m.is_converted::text, 'nothing'))
                from raw.refattach as r
                left join int.int_patient_referral_bridge as m on m.ref_attach_id = r."RefAttachNum"
                left join (select distinct "PatNum" from raw.appointment where "AptStatus" = 2) as v
                    on v."PatNum" = r."PatNum"
                where m.is_converted is distinct from
                    case when r."RefType" then v."PatNum" is not null else r."RefToStatus" in (3, 4, 5) end
                """
            )
        ),
        new(
            "Work_at_a_specialist_is_done_when_the_referral_says_so",
            PracticeSystem.Scheduling,
            "only a completed referral to somebody has a day of completion, after that of the referral",
            RuleFile.ReferralCourse,
            new NoRows(
                """
                select format('refattach %s of %s, from %s, status %s, done on %s', "RefAttachNum", "RefDate", "RefType",
                    "RefToStatus", "DateProcComplete")
                from raw.refattach
                where coalesce("DateProcComplete" > '1900-01-01', false) <> ("RefToStatus" = 5)
                    or "DateProcComplete" < "RefDate"
                    or ("RefType" and "RefToStatus" <> 0)
                """
            )
        ),
        new(
            "One_in_five_who_are_sent_to_a_specialist_does_not_go",
            PracticeSystem.Scheduling,
            "20 % of the referrals that were answered",
            RuleFile.ReferralCourse,
            new ShareBetween(
                """
                select count(*) filter (where "RefToStatus" = 1), count(*) from raw.refattach where "RefToStatus" <> 0
                """,
                0.18,
                0.22
            )
        )
        {
            FromPatients = 1_000,
        },
    ];
}
