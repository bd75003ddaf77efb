namespace DentalSynth.Generation.Determinism;

/// <summary>What passing time may change of a row that is there already. Tables that are not named only get new rows.
/// </summary>
internal static class ChangingColumns
{
    private static readonly Dictionary<string, string> ByTable = new()
    {
        // Kept, broken, moved or booked again; a visit yet to come may get another time, as others ask for it.
        ["appointment"] =
            "AptDateTime AptStatus Confirmed DateTStamp DateTimeArrived DateTimeDismissed DateTimeSeated Note Op "
            + "ProvHyg ProvNum",
        ["histappointment"] = "AptDateTime Op ProvHyg ProvNum",

        // Sent, answered, sent again, paid; estimates follow what is left of the year's maximum and deductible.
        ["claim"] =
            "ClaimStatus DateReceived DateResent DateSent DateSentOrig DedApplied InsPayAmt InsPayEst ReasonUnderPaid "
            + "SecDateTEdit WriteOff",
        ["claimproc"] =
            "BaseEst ClaimNum ClaimPaymentNum DateCP DateInsFinalized DedApplied DedEst FeeBilled InsEstTotal InsPayAmt "
            + "InsPayEst LineNumber ProcDate ProvNum Remarks SecDateTEdit Status WriteOff WriteOffEst",

        // Planned, then done, or booked for another visit.
        ["procedurelog"] = "AptNum DateComplete DateEntryC DateTStamp ProcDate ProcStatus ProcTime ProvNum",
        ["procmultivisit"] = "IsInProcess ProcStatus SecDateTEdit",
        ["labcase"] = "AptNum DateTStamp DateTimeChecked DateTimeRecd InvoiceNum",

        // Balances age; the next recall falls due and is booked.
        ["patient"] =
            "BalOver90 BalTotal Bal_0_30 Bal_31_60 Bal_61_90 BillingType DateFirstVisit DateTStamp EstBalance InsEst",
        ["recall"] = "DateDue DateDueCalc DatePrevious DateScheduled DateTStamp RecallTypeNum",

        // Verified again, paid off.
        ["insverify"] = "DateLastAssigned DateLastVerified DateTimeEntry SecDateTEdit",
        ["payplan"] = "IsClosed",

        // What was waited for has come.
        ["refattach"] = "DateProcComplete DateTStamp RefToStatus",
        ["task"] = "DateTimeFinished SecDateTEdit TaskStatus",
    };

    public static IReadOnlyCollection<string> Of(string table) => ByTable.GetValueOrDefault(table, "").Split(' ');
}
