namespace DentalSynth.Generation.Invariants;

/// <summary>Which column leads to which table; 0 and null lead nowhere.</summary>
internal static class References
{
    private const string List = """
        adjustment: PatNum patient, ProcNum procedurelog, ProvNum provider, AdjType definition, ClinicNum clinic
        adjustment: SecUserNumEntry userod
        appointment: PatNum patient, Op operatory, ProvNum provider, ProvHyg provider, ClinicNum clinic
        appointment: AppointmentTypeNum appointmenttype, InsPlan1 insplan, InsPlan2 insplan, Confirmed definition
        appointment: SecUserNumEntry userod
        benefit: PlanNum insplan, CovCatNum covcat, CodeNum procedurecode
        claim: PatNum patient, PlanNum insplan, InsSubNum inssub, PlanNum2 insplan, InsSubNum2 inssub
        claim: ProvTreat provider, ProvBill provider, ClinicNum clinic, SecUserNumEntry userod
        claimpayment: ClinicNum clinic, PayType definition, SecUserNumEntry userod
        claimproc: PatNum patient, ProcNum procedurelog, ClaimNum claim, ProvNum provider, PlanNum insplan
        claimproc: InsSubNum inssub, ClaimPaymentNum claimpayment, ClinicNum clinic, SecUserNumEntry userod
        covspan: CovCatNum covcat
        fee: CodeNum procedurecode, FeeSched feesched
        histappointment: AptNum appointment, PatNum patient, Op operatory, ProvNum provider, ProvHyg provider
        histappointment: AppointmentTypeNum appointmenttype, InsPlan1 insplan, InsPlan2 insplan, ClinicNum clinic
        histappointment: HistUserNum userod, SecUserNumEntry userod, Confirmed definition
        insplan: CarrierNum carrier, EmployerNum employer, FeeSched feesched
        inssub: PlanNum insplan, Subscriber patient
        operatory: ClinicNum clinic
        patient: Guarantor patient, PriProv provider, FeeSched feesched, BillingType definition, EmployerNum employer
        patient: ClinicNum clinic, SecUserNumEntry userod
        patientlink: PatNumFrom patient, PatNumTo patient
        patientnote: PatNum patient
        patplan: PatNum patient, InsSubNum inssub
        payment: PatNum patient, PayType definition, ClinicNum clinic, SecUserNumEntry userod
        paysplit: PatNum patient, PayNum payment, ProcNum procedurelog, AdjNum adjustment, ProvNum provider
        paysplit: ClinicNum clinic, UnearnedType definition, SecUserNumEntry userod
        procedurelog: PatNum patient, AptNum appointment, ProvNum provider, CodeNum procedurecode, ClinicNum clinic
        procedurelog: SecUserNumEntry userod
        procnote: PatNum patient, ProcNum procedurelog, UserNum userod
        recall: PatNum patient, RecallTypeNum recalltype
        recalltrigger: RecallTypeNum recalltype, CodeNum procedurecode
        schedule: ProvNum provider, ClinicNum clinic
        scheduleop: ScheduleNum schedule, OperatoryNum operatory
        """;

    public static IReadOnlyList<Reference> All { get; } = [.. List.Split('\n').SelectMany(Parse)];

    private static readonly ILookup<string, Reference> ByTable = All.ToLookup(reference => reference.Table);

    public static IEnumerable<Reference> From(string table) => ByTable[table];

    private static IEnumerable<Reference> Parse(string line)
    {
        var (table, columns) = line.Split(": ") is [var first, var rest]
            ? (first, rest)
            : throw new FormatException(line);
        return columns.Split(", ").Select(column => new Reference(table, column.Split(' ')[0], column.Split(' ')[1]));
    }

    internal sealed record Reference(string Table, string Column, string Target);
}
