using DentalSynth.Generators.Model.Codes.Patients;
using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Identities;
using DentalSynth.Generators.Model.Insurance;
using DentalSynth.Generators.Model.Ledger;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generation.Simulation;

/// <summary>People, plans and codes to ask rules about.</summary>
internal static class Sample
{
    public static readonly DateOnly Today = new(2025, 6, 3);

    private static readonly DentalClinic Place = new(1, 1, "Anytown Dental", [new(1, false, 31, 1)], [], [1], []);

    public static Money Dollars(long dollars) => Money.FromDollars(dollars);

    public static CdtCode Code(string procCode, ServiceClass kind = ServiceClass.Basic, long fee = 100) =>
        new(1, procCode, "Work", kind, TreatmentArea.None, 30, 0, Dollars(fee));

    public static InsurancePlan Plan(long allowed = 80, double popularity = 1, int waitingMonths = 0) =>
        new()
        {
            PlanNum = 1,
            Carrier = Carrier(),
            EmployerNum = 1,
            Allowed = new FeeSchedule(2, "Contract", new Dictionary<long, Money> { [1] = Dollars(allowed) }),
            Percentages = [100, 80, 50, 0],
            Deductible = Dollars(50),
            AnnualMaximum = Dollars(1_000),
            WaitingMonths = waitingMonths,
            Popularity = popularity,
        };

    public static InsuranceCarrier Carrier() => new(1, "Carrier", DayOfWeek.Wednesday, 10, true);

    public static Coverage Coverage(InsurancePlan? plan = null, FamilyDeductible? family = null) =>
        new()
        {
            PatPlanNum = 1,
            Keys = new CoverageKeys(1, 1, 1),
            Plan = plan ?? Plan(),
            Effective = new DateOnly(Today.Year, 1, 1),
            Family = family ?? new FamilyDeductible((plan ?? Plan()).FamilyDeductible),
            Relationship = Relationship.Self,
            Ordinal = 1,
        };

    public static Member Member(
        int age = 40,
        bool isInsured = false,
        int familySize = 1,
        bool isStaff = false,
        FamilyRole role = FamilyRole.Guarantor
    ) =>
        new()
        {
            PatNum = 1,
            Household = Family(familySize, isStaff),
            Position = 0,
            Role = role,
            IsFemale = true,
            FirstName = "Ada",
            Birthdate = Today.AddYears(-age),
            Coverages = isInsured ? [Coverage()] : [],
        };

    public static Visit Visit(bool isFirst = false) =>
        new()
        {
            AptNum = 1,
            Kind = AppointmentKind.NewAdult,
            BookedOn = Today,
            Slot = new Slot(Today.ToDateTime(new TimeOnly(9, 0)), 30, 1, null, 1),
            Status = AptStatus.Complete,
            IsFirst = isFirst,
        };

    public static Treatment Treatment() =>
        new()
        {
            ProcNum = 1,
            Code = Code("D2391", ServiceClass.Basic),
            Fee = Dollars(200),
            Site = ToothSite.None,
            Charted = Today,
            ChartedBy = 1,
        };

    private static Household Family(int size, bool isStaff) =>
        new()
        {
            Clinic = Place,
            Joined = Today,
            LastName = "Nobody",
            Address = new PostalAddress("1 Nowhere Road", new Town("00000", "Anytown", "OH")),
            Phone = "(419)555-0100",
            IsStaffFamily = isStaff,
            Size = size,
            IsCouple = false,
        };
}
