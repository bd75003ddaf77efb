using DentalSynth.Generators.Model.Ledger;

namespace DentalSynth.Generators.Validation.Financial;

/// <summary>Whether what is owed is what was charged and not paid.</summary>
internal static class BalanceChecks
{
    public static IEnumerable<PracticeCheck> All { get; } =
    [
        new(
            "No_balance_and_no_part_of_it_is_negative",
            "fee = insurance paid + write-off + patient paid + adjustments (as a reduction) + balance, each at least 0",
            practice =>
                new ProcedureBalances(practice.Rows)
                    .All.Where(account => account.Balance < 0 || account.PatientPaid < 0 || account.Reductions < 0)
                    .Select(account => new Offender(account.Procedure, $"{account}"))
        ),
        new(
            "A_familys_balance_is_what_is_open_of_the_work_done",
            "a guarantor's BalTotal is the balances of the family's completed procedures together; others have 0",
            UnevenBalances
        ),
        new(
            "A_familys_balance_is_open_at_its_age",
            "a guarantor's Bal_0_30, Bal_31_60, Bal_61_90 and BalOver90 are the balances of work of that age, none below 0",
            MisagedBalances
        ),
    ];

    private static IEnumerable<Offender> UnevenBalances(CheckedPractice practice)
    {
        var guarantors = Guarantors(practice);
        var open = new Dictionary<long, long>();
        foreach (var account in new ProcedureBalances(practice.Rows).All)
        {
            var patient = guarantors.GetValueOrDefault(account.Procedure.PatNum ?? 0);
            open[patient] = open.GetValueOrDefault(patient) + account.Balance;
        }

        return practice
            .Rows.RowsOf<Patient>()
            .Where(patient => Totals.Cents(patient.BalTotal) != open.GetValueOrDefault(patient.PatNum))
            .Select(patient => new Offender(
                patient,
                $"BalTotal {patient.BalTotal:0.00}, open {Totals.Text(open.GetValueOrDefault(patient.PatNum))}"
            ));
    }

    private static IEnumerable<Offender> MisagedBalances(CheckedPractice practice)
    {
        var guarantors = Guarantors(practice);
        var open = new Dictionary<long, long[]>();
        foreach (var account in new ProcedureBalances(practice.Rows).All)
        {
            var patient = guarantors.GetValueOrDefault(account.Procedure.PatNum ?? 0);
            var age = practice.Options.AsOf.DayNumber - (account.Procedure.ProcDate ?? practice.Options.AsOf).DayNumber;
            open.TryAdd(patient, new long[4]);
            open[patient][AgedBalance.BucketOf(age)] += account.Balance;
        }

        long[] nothing = [0, 0, 0, 0];
        return from patient in practice.Rows.RowsOf<Patient>()
            let expected = open.GetValueOrDefault(patient.PatNum, nothing)
            let stated = Buckets(patient)
            where !expected.SequenceEqual(stated) || stated.Min() < 0
            select new Offender(
                patient,
                $"buckets {string.Join(", ", stated.Select(Totals.Text))}, open {string.Join(", ", expected.Select(Totals.Text))}"
            );
    }

    private static Dictionary<long, long> Guarantors(CheckedPractice practice) =>
        practice.Rows.RowsOf<Patient>().ToDictionary(patient => patient.PatNum, patient => patient.Guarantor ?? 0);

    private static long[] Buckets(Patient patient) =>
        [
            Totals.Cents(patient.Bal_0_30),
            Totals.Cents(patient.Bal_31_60),
            Totals.Cents(patient.Bal_61_90),
            Totals.Cents(patient.BalOver90),
        ];
}
