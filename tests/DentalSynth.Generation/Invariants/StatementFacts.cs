using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Simulation;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generation.Invariants;

public sealed class StatementFacts
{
    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Statements_go_to_guarantors_on_open_days_a_month_apart(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var guarantors = practice.Rows<Patient>().Select(patient => patient.Guarantor).ToHashSet();
        var statements = practice.Rows<Statement>();

        Assert.All(statements, statement => Assert.Contains(statement.PatNum, guarantors));
        Assert.All(statements, statement => Assert.True(BusinessDays.IsOpen(statement.DateSent!.Value)));
        Assert.All(
            statements.GroupBy(statement => statement.PatNum, statement => statement.DateSent!.Value.DayNumber),
            days => Assert.All(days.Zip(days.Skip(1)), pair => Assert.True(pair.Second - pair.First > 20))
        );
    }

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task A_statement_asks_for_completed_work_of_the_family_that_was_not_paid_by_then(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var families = practice.Rows<Patient>().ToDictionary(patient => patient.PatNum, patient => patient.Guarantor);
        var accounts = Account.Of(practice).ToDictionary(account => account.Procedure.ProcNum);
        var splits = practice.Rows<PaySplit>().ToLookup(split => split.ProcNum);
        var items = practice.Rows<StatementProd>().ToLookup(item => item.StatementNum);

        Assert.All(
            practice.Rows<Statement>(),
            statement =>
            {
                var owed = items[statement.StatementNum]
                    .Sum(item =>
                    {
                        var account = accounts[item.FKey ?? 0];
                        Assert.Equal(statement.PatNum, families[account.Procedure.PatNum ?? 0]);
                        Assert.True(account.Procedure.ProcDate <= statement.DateSent);
                        return account.Fee
                            - account.InsurancePaid
                            - account.WriteOff
                            - Reductions(account, practice, statement.DateSent)
                            - splits[item.FKey]
                                .Where(split => split.DatePay <= statement.DateSent)
                                .Sum(split => Cents.Of(split.SplitAmt));
                    });
                Assert.Equal(owed, Cents.Of(statement.BalTotal) - Cents.Of(statement.InsEst));
                Assert.True(owed >= 500);
            }
        );
    }

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task A_procedure_is_on_six_statements_at_most_and_on_each_once(int patients)
    {
        var items = (await GeneratedPractice.Of(patients)).Rows<StatementProd>();

        Assert.Equal(items.Count, items.DistinctBy(item => (item.StatementNum, item.FKey)).Count());
        Assert.All(items.CountBy(item => item.FKey ?? 0), count => Assert.InRange(count.Value, 1, 6));
    }

    // Giving up lowers a balance after its last statement; any other adjustment comes before the first.
    private static long Reductions(Account account, GeneratedPractice practice, DateOnly? day) =>
        -practice
            .Rows<Adjustment>()
            .Where(adjustment => adjustment.ProcNum == account.Procedure.ProcNum && adjustment.AdjDate <= day)
            .Sum(adjustment => Cents.Of(adjustment.AdjAmt));
}
