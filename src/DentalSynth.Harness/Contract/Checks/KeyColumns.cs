namespace DentalSynth.Harness.Contract.Checks;

/// <summary>Which table the keys in a column belong to.</summary>
internal static class KeyColumns
{
    private static readonly (string Parent, string Key, string[] Columns)[] Parents =
    [
        ("adjustment", "AdjNum", ["AdjNum"]),
        ("appointment", "AptNum", ["AptNum", "NextAptNum", "PlannedAptNum"]),
        ("appointmenttype", "AppointmentTypeNum", ["AppointmentTypeNum"]),
        ("carrier", "CarrierNum", ["CarrierNum"]),
        ("claim", "ClaimNum", ["ClaimNum"]),
        ("claimpayment", "ClaimPaymentNum", ["ClaimPaymentNum"]),
        ("clinic", "ClinicNum", ["ClinicNum"]),
        ("covcat", "CovCatNum", ["CovCatNum"]),
        (
            "definition",
            "DefNum",
            [
                .. (string[])
                    [
                        "AdjType",
                        "BillingType",
                        "Category",
                        "CommType",
                        "Confirmed",
                        "DocCategory",
                        "OperatoryType",
                        "PayType",
                    ],
                .. (string[])["PayGroup", "PriorityDefNum", "ProcCat", "Specialty", "UnearnedType", "UnschedStatus"],
            ]
        ),
        ("employer", "EmployerNum", ["EmployerNum"]),
        ("feesched", "FeeSchedNum", ["FeeSched", "AllowedFeeSched", "CopayFeeSched", "ManualFeeSchedNum"]),
        ("insplan", "PlanNum", ["PlanNum", "PlanNum2", "InsPlan1", "InsPlan2"]),
        ("inssub", "InsSubNum", ["InsSubNum", "InsSubNum2"]),
        ("operatory", "OperatoryNum", ["Op"]),
        (
            "patient",
            "PatNum",
            ["PatNum", "Guarantor", "PatNumFrom", "PatNumTo", "Subscriber", "ResponsParty", "SuperFamily"]
        ),
        ("patplan", "PatPlanNum", ["PatPlanNum"]),
        ("payment", "PayNum", ["PayNum"]),
        ("paysplit", "SplitNum", ["FSplitNum"]),
        ("procedurecode", "CodeNum", ["CodeNum"]),
        ("procedurelog", "ProcNum", ["ProcNum", "ProcNumLab"]),
        (
            "provider",
            "ProvNum",
            [
                .. (string[])["ProvNum", "PriProv", "SecProv", "ProvHyg", "ProvTreat", "ProvBill", "ProvNumDefault"],
                .. (string[])["ProvDentist", "ProvHygienist", "ProvOrderOverride"],
            ]
        ),
        ("recalltype", "RecallTypeNum", ["RecallTypeNum"]),
        ("referral", "ReferralNum", ["ReferralNum", "ReferringProv", "OrderingReferralNum"]),
        ("userod", "UserNum", ["UserNum", "SecUserNumEntry", "FromNum"]),
    ];

    // Numbers that only look like keys, or whose table depends on another column.
    private static readonly HashSet<string> Others = ["KeyNum"];

    private static readonly Dictionary<string, (string Parent, string Key)> ByColumn = Parents
        .SelectMany(parent => parent.Columns.Select(column => (column, (parent.Parent, parent.Key))))
        .ToDictionary();

    /// <summary>Returns the parent of a column; null for a table's own key and for what is no key.</summary>
    public static (string Parent, string Key)? ParentOf(string table, string column) =>
        ByColumn.TryGetValue(column, out var found) && !(found.Parent == table && found.Key == column) ? found : null;

    /// <summary>Returns whether a column looks like a key although no parent is known for it.</summary>
    public static bool IsUnknownKey(string column, bool isPrimaryKey) =>
        !isPrimaryKey
        && column.EndsWith("Num", StringComparison.Ordinal)
        && !ByColumn.ContainsKey(column)
        && !Others.Contains(column);
}
