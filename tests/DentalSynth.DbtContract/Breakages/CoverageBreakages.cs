namespace DentalSynth.DbtContract.Breakages;

internal static class CoverageBreakages
{
    public static IEnumerable<Breakage> All { get; } =
    [
        new(
            "a subscription to a plan that does not exist",
            "Every_insured_patient_is_covered_by_each_of_their_plans",
            ["same_row_count_as_int_insurance_coverage_ref_stg_opendental__patplan_"],
            """
            update raw.inssub set "PlanNum" = 999999
            where "InsSubNum" = (select min("InsSubNum") from raw.patplan)
            """
        ),
        new(
            "a line of this year on another subscription than its claim",
            "What_is_left_of_a_plan_is_its_maximum_less_what_it_paid",
            [
                "relationships_stg_opendental__claimproc_insurance_subscriber_id__insurance_subscriber_id__ref_stg_opendental__inssub_",
            ],
            """
            update raw.claimproc set "InsSubNum" = 999999
            where "ClaimProcNum" = (
                select "ClaimProcNum"
                from raw.claimproc
                where "Status" in (1, 4) and "InsPayAmt" > 0
                order by "ProcDate" desc, "ClaimProcNum"
                limit 1
            )
            """
        ),
        new(
            "a verification of before its last one",
            "Coverage_was_verified_on_the_latest_day_of_its_history",
            ["last_verification_is_the_latest"],
            """
            update raw.insverify set "DateLastVerified" = "DateLastVerified" - 1
            where "InsVerifyNum" = (select min("InsVerifyNum") from raw.insverify where "VerifyType" = 2)
            """
        ),
        new(
            "a plan of no company",
            "An_employer_covers_whom_its_plans_cover",
            ["relationships_stg_opendental__insplan_carrier_id__carrier_id__ref_stg_opendental__carrier_"],
            """
            update raw.insplan set "CarrierNum" = 999999
            where "PlanNum" = (
                select s."PlanNum"
                from raw.patplan as o
                join raw.inssub as s on s."InsSubNum" = o."InsSubNum"
                join raw.insplan as p on p."PlanNum" = s."PlanNum"
                where p."EmployerNum" > 0
                order by s."PlanNum"
                limit 1
            )
            """
        ),
        new(
            "couples with one plan between them",
            "Three_in_four_married_couples_with_a_plan_have_two",
            [],
            """
            delete from raw.inssub as s using raw.patient as p
            where p."PatNum" = s."Subscriber" and p."Guarantor" <> p."PatNum"
            """
        ),
        new(
            "nobody on a second plan",
            "Four_in_five_who_can_be_on_two_plans_are",
            [],
            """
            delete from raw.patplan where "Ordinal" = 2
            """
        ),
        new(
            "coverage that is verified after the visit",
            "Coverage_is_verified_before_a_visit_when_it_was_not_for_half_a_year",
            [],
            """
            update raw.insverifyhist set "DateLastVerified" = "DateLastVerified" + 7
            """
        ),
        new(
            "coverage that is verified once and for all",
            "Coverage_is_verified_before_a_visit_when_it_was_not_for_half_a_year",
            [],
            """
            delete from raw.insverifyhist as h where "VerifyType" = 2 and exists (
                select from raw.insverifyhist as o
                where o."VerifyType" = 2 and o."FKey" = h."FKey" and o."DateLastVerified" < h."DateLastVerified"
            )
            """
        ),
    ];
}
