using DentalSynth.Generators.Model.Insurance;
using DentalSynth.Generators.Model.Ledger;
using DentalSynth.Generators.Model.Medicine;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Reference;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generators.Foundation;

/// <summary>Sets up a practice before its first patient, from the reference tables and the seed.</summary>
public static class PracticeBuilder
{
    private static readonly int LeastEmployers = (int)PracticeSettings.Setting.EmployerCount.Least;

    /// <summary>Returns the practice that <paramref name="options"/> describe.</summary>
    /// <param name="options">The options of the run, validated by the caller.</param>
    /// <exception cref="ReferenceDataException">A reference table is invalid.</exception>
    public static Practice Build(GenerationOptions options)
    {
        var sources = new RandomSources(options.Seed);
        // Half of the set-up time is Bogus.
        var makingNames = Task.Run(new NamePoolBuilder(sources, options.Profile.Practice.EmployerCount).Build);
        var codes = new ProcedureCatalog(options.Profile);
        var needs = codes.Needs();
        var plans = Plans(options.Profile.InsurancePlans.Table.Read(), codes.FeeSchedules);
        var names = makingNames.GetAwaiter().GetResult();
        var clinics = new ClinicBuilder(sources, names.ZipCodes, options.Profile).Build(options.Patients);
        var staff = StaffBuilder.Build(clinics.Count);
        return new()
        {
            Profile = options.Profile,
            Clinics = clinics,
            Codes = codes.Codes,
            FeeSchedules = codes.FeeSchedules,
            Needs = needs,
            Medicine = MedicalCatalog.Read(),
            Laboratories = [.. CsvTable.Read("laboratories.csv").Select(Laboratory)],
            Plans = plans,
            AlignsInsuranceKeys = options.Profile.Practice.AlignsInsuranceKeys,
            PlannedWorkProvNum = OwnProvider(options.Profile.PlannedWork.OfThePractice),
            LatePaymentProvNum = OwnProvider(options.Profile.LatePayment.OfThePractice),
            StaffMembers = staff,
            Staff = StaffBuilder.ByRole(staff.Where(member => member.Clinic <= ClinicBuilder.LeastClinics)),
            StaffByClinic =
            [
                .. clinics.Select(clinic =>
                    StaffBuilder.ByRole(staff.Where(member => member.Clinic == 0 || member.Clinic == clinic.Number))
                ),
            ],
            AppointmentTypes = AllVisits(options.Profile.AppointmentTypes.Table.Read()),
            RecallTypes = Visits(CsvTable.Read("recall_types.csv"), "RecallTypeNum"),
            Names = names,
            Referrals = [.. CsvTable.Read("referrals.csv").Select(Referral)],
        };
    }

    private static long? OwnProvider(bool isThePractice) => isThePractice ? Practice.OwnProvNum : null;

    private static List<InsurancePlan> Plans(IReadOnlyList<CsvRow> rows, IReadOnlyList<FeeSchedule> feeSchedules)
    {
        var carriers = CsvTable.Read("insurance_carriers.csv").Select(Carrier).ToDictionary(x => (int)x.CarrierNum);
        var plans = rows.Select(row => Plan(row, carriers, feeSchedules)).ToList();
        return plans.DistinctBy(plan => plan.PlanNum).Count() == plans.Count
            ? plans
            : throw rows[^1].Problem("a PlanNum is there twice");
    }

    private static InsuranceCarrier Carrier(CsvRow row) =>
        new(
            row.Number("CarrierNum"),
            row.Text("Name"),
            row.Choice<DayOfWeek>("PayDay"),
            row.Number("DaysToPay"),
            row.Flag("PaysElectronically")
        );

    private static InsurancePlan Plan(
        CsvRow row,
        Dictionary<int, InsuranceCarrier> carriers,
        IReadOnlyList<FeeSchedule> feeSchedules
    ) =>
        new()
        {
            PlanNum = row.Number("PlanNum"),
            Carrier = row.Find("CarrierNum", row.Number("CarrierNum"), carriers),
            EmployerNum = row.Number("EmployerNum", 1, LeastEmployers),
            Allowed = feeSchedules[row.Number("FeeSchedNum", 1, feeSchedules.Count) - 1],
            Percentages = [Percentage(row, "Preventive"), Percentage(row, "Basic"), Percentage(row, "Major"), 0],
            Deductible = row.Dollars("Deductible"),
            AnnualMaximum = row.Dollars("AnnualMaximum"),
            WaitingMonths = row.Number("WaitingMonths", 0, 36),
            Popularity = row.Weight("Popularity"),
        };

    private static int Percentage(CsvRow row, string column) => row.Number(column, 0, 100);

    // Every kind of visit is booked sooner or later.
    private static Dictionary<AppointmentKind, long> AllVisits(IReadOnlyList<CsvRow> types)
    {
        var visits = Visits(types, "AppointmentTypeNum");
        var missing = Enum.GetValues<AppointmentKind>().Except(visits.Keys).ToList();
        return missing.Count == 0 ? visits : throw types[^1].Problem($"no type is for Visit {missing[0]}");
    }

    private static Dictionary<AppointmentKind, long> Visits(IReadOnlyList<CsvRow> types, string key) =>
        types
            .SelectMany(row => row.Choices<AppointmentKind>("Visit").Select(visit => (Visit: visit, row)))
            .GroupBy(type => type.Visit, type => type.row)
            .ToDictionary(
                visit => visit.Key,
                visit =>
                    visit.Count() == 1
                        ? (long)visit.First().Number(key)
                        : throw visit.Last().Problem($"Visit {visit.Key} is there twice")
            );

    private static DentalLaboratory Laboratory(CsvRow row) =>
        new(row.Number("LaboratoryNum"), row.Choice<LabProduct>("Makes"));

    private static ReferralSource Referral(CsvRow row) =>
        new(row.Number("ReferralNum"), row.OptionalNumber("Specialty"), row.Weight("Weight"));
}
