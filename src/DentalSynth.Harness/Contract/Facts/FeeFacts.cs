using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>System A: what is charged, and what is taken off again.</summary>
internal static class FeeFacts
{
    // The standard fee is what the practice's own schedule says, for all clinics and providers.
    private const string PricedWork = """
        select
            p."ProcNum" as id,
            p."ProcFee"::numeric(12, 2) as charged,
            f."Amount"::numeric(12, 2) as standard
        from raw.procedurelog as p
        left join raw.fee as f
            on f."CodeNum" = p."CodeNum" and f."FeeSched" = 1
            and coalesce(f."ClinicNum", 0) = 0 and coalesce(f."ProvNum", 0) = 0
        where p."ProcStatus" = 2
        """;

    private const string KnownTypes =
        "(186, 188, 474, 475, 472, 485, 9, 185, 486, 482, 537, 18, 337, 235, 483, 549, 550)";

    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "Four_in_five_completed_procedures_are_charged_the_standard_fee",
            PracticeSystem.Fees,
            "int_procedure_complete compares what was charged with the standard fee; 80 % are equal to the cent",
            RuleFile.Fee,
            new ShareWithin(
                $"select count(*) filter (where charged = standard), count(*) from (\n{PricedWork}\n) as priced",
                practice => practice.StandardFeeRate
            )
        )
        {
            FromPatients = 100,
        },
        new(
            "No_completed_procedure_is_charged_a_tenth_more_or_less_than_the_standard_fee",
            PracticeSystem.Fees,
            "a fee that is not the standard one is at most 10 % off, half a cent of rounding aside",
            RuleFile.Fee,
            new NoRows(
                $"""
                select format('procedure %s charged %s, standard %s', id, charged, standard)
                from (
                {PricedWork}
                ) as priced
                where abs(charged - standard) > standard * 0.10 + 0.005
                """
            )
        ),
        new(
            "Every_completed_procedure_has_a_standard_fee",
            PracticeSystem.Fees,
            "a procedure without a fee in the standard schedule can't be compared with anything",
            RuleFile.Fees,
            new NoRows(
                $"""
                select format('procedure %s charged %s, no standard fee', id, charged)
                from (
                {PricedWork}
                ) as priced
                where standard is null or standard <= 0 or charged <= 0
                """
            )
        ),
        new(
            "Every_adjustment_is_of_a_type_that_the_models_know",
            PracticeSystem.Fees,
            "int_adjustments names what an adjustment is for by its type; an unknown type has no name",
            RuleFile.Discount,
            new NoRows(
                $"""
                select format('adjustment %s of type %s', "AdjNum", "AdjType")
                from raw.adjustment
                where coalesce("AdjType", 0) not in {KnownTypes}
                """
            )
        ),
        new(
            "Discounts_and_write_offs_take_off_and_refunds_add",
            PracticeSystem.Fees,
            "OpenDental's sign: a reduction is negative, undoing a credit is positive, nothing is adjusted by zero",
            RuleFile.Discount,
            new NoRows(
                """
                select format('adjustment %s of type %s: %s', "AdjNum", "AdjType", "AdjAmt")
                from raw.adjustment
                where "AdjAmt" = 0
                    or ("AdjType" in (18, 337) and "AdjAmt" < 0)
                    or ("AdjType" in (186, 188, 474, 475, 472, 485, 9, 185, 486, 482, 537) and "AdjAmt" > 0)
                """
            )
        ),
        new(
            "Nothing_is_taken_off_that_was_not_charged",
            PracticeSystem.Fees,
            "the adjustments of a procedure together never take off more than its fee",
            RuleFile.Discount,
            new NoRows(
                """
                select format('procedure %s: fee %s, adjusted by %s', p."ProcNum", p."ProcFee", sum(a."AdjAmt"))
                from raw.adjustment as a
                join raw.procedurelog as p on p."ProcNum" = a."ProcNum"
                group by p."ProcNum", p."ProcFee"
                having p."ProcFee"::numeric(12, 2) + sum(a."AdjAmt"::numeric(12, 2)) < 0
                """
            )
        ),
    ];
}
