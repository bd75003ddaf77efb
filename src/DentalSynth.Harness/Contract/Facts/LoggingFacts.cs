using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>System H: who wrote what when.</summary>
internal static class LoggingFacts
{
    // table: key, when a row was made, when it was last changed
    private static readonly (string Table, string Key, string Created, string Changed)[] Stamps =
    [
        ("adjustment", "AdjNum", "DateEntry", "SecDateTEdit"),
        ("appointment", "AptNum", "SecDateTEntry", "DateTStamp"),
        ("benefit", "BenefitNum", "SecDateTEntry", "SecDateTEdit"),
        ("carrier", "CarrierNum", "SecDateEntry", "SecDateTEdit"),
        ("claim", "ClaimNum", "SecDateEntry", "SecDateTEdit"),
        ("claimpayment", "ClaimPaymentNum", "SecDateEntry", "SecDateTEdit"),
        ("claimproc", "ClaimProcNum", "SecDateEntry", "SecDateTEdit"),
        ("commlog", "CommlogNum", "DateTEntry", "DateTStamp"),
        ("fee", "FeeNum", "SecDateEntry", "SecDateTEdit"),
        ("feesched", "FeeSchedNum", "SecDateEntry", "SecDateTEdit"),
        ("insplan", "PlanNum", "SecDateEntry", "SecDateTEdit"),
        ("inssub", "InsSubNum", "SecDateEntry", "SecDateTEdit"),
        ("patient", "PatNum", "SecDateEntry", "DateTStamp"),
        ("patientnote", "PatNum", "SecDateTEntry", "SecDateTEdit"),
        ("patplan", "PatPlanNum", "SecDateTEntry", "SecDateTEdit"),
        ("payment", "PayNum", "DateEntry", "SecDateTEdit"),
        ("paysplit", "SplitNum", "DateEntry", "SecDateTEdit"),
        ("procedurelog", "ProcNum", "SecDateEntry", "DateTStamp"),
        ("task", "TaskNum", "DateTimeOriginal", "SecDateTEdit"),
    ];

    // table: key, a day on which something was done
    private static readonly (string Table, string Key, string Day)[] Deeds =
    [
        ("adjustment", "AdjNum", "AdjDate"),
        ("claim", "ClaimNum", "DateSent"),
        ("claim", "ClaimNum", "DateReceived"),
        ("claimpayment", "ClaimPaymentNum", "CheckDate"),
        ("commlog", "CommlogNum", "CommDateTime"),
        ("document", "DocNum", "DateCreated"),
        ("patient", "PatNum", "DateFirstVisit"),
        ("payment", "PayNum", "PayDate"),
        ("paysplit", "SplitNum", "DatePay"),
        ("procedurelog", "ProcNum", "DateComplete"),
        ("procnote", "ProcNoteNum", "EntryDateTime"),
        ("refattach", "RefAttachNum", "RefDate"),
        ("task", "TaskNum", "DateTimeFinished"),
        .. Stamps.Select(stamp => (stamp.Table, stamp.Key, stamp.Created)),
        .. Stamps.Select(stamp => (stamp.Table, stamp.Key, stamp.Changed)),
    ];

    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "A_row_is_changed_after_it_was_made",
            PracticeSystem.Logging,
            "the day of entry comes before the time of the last edit, which incremental models go by",
            RuleFile.Timeline,
            new NoRows(
                string.Join(
                    "\nunion all\n",
                    Stamps.Select(stamp =>
                        $"""
                            select format('{stamp.Table} %s: made %s, changed %s', "{stamp.Key}", "{stamp.Created}", "{stamp.Changed}")
                            from raw.{stamp.Table} where "{stamp.Changed}" < "{stamp.Created}"
                            """
                    )
                )
            )
        ),
        new(
            "Nothing_was_done_after_today",
            PracticeSystem.Logging,
            "no payment, claim, contact, note or entry is dated after the practice's today",
            RuleFile.Timeline,
            new NoRows(
                string.Join(
                    "\nunion all\n",
                    Deeds.Select(deed =>
                        $"""
                            select format('{deed.Table} %s: {deed.Day} %s', "{deed.Key}", "{deed.Day}")
                            from raw.{deed.Table} where "{deed.Day}"::date > @as_of
                            """
                    )
                )
            )
        ),
    ];
}
