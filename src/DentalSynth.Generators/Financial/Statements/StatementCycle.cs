using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Ledger;

namespace DentalSynth.Generators.Financial.Statements;

/// <summary>Sends a family's monthly statements to its guarantor while something is open, as tables statement and
/// statementprod.</summary>
internal sealed class StatementCycle(Household household, BillingOffice office)
{
    private readonly StatementRule rule = office.Rules.Statement;
    private readonly List<PatientBill> open = [];
    private bool isRunning;

    /// <summary>Puts a bill on the statements. Balances on a payment plan are not billed.</summary>
    public void Add(PatientBill bill)
    {
        open.Add(bill);
        if (!isRunning)
        {
            isRunning = true;
            office.Clock.Start(Months(office.Clock.Today), isAtClosing: true);
        }
    }

    private IEnumerable<DateOnly> Months(DateOnly first)
    {
        for (var month = new DateOnly(first.Year, first.Month, 1); isRunning; month = month.AddMonths(1))
        {
            var day = rule.SentIn(month.Year, month.Month, household.BillingDay);
            if (day < first)
            {
                continue;
            }

            yield return day;
            open.RemoveAll(IsOff);
            Send(day);
            isRunning = open.Count > 0;
        }
    }

    private bool IsOff(PatientBill bill) =>
        bill.Open <= Money.Zero || bill.IsUncollectible || !rule.IsOnAnother(bill.Statements);

    private void Send(DateOnly day)
    {
        var owed = open.Aggregate(Money.Zero, (sum, bill) => sum + bill.Open);
        if (!rule.IsSent(owed))
        {
            return;
        }

        var guarantor = household.Guarantor;
        var oldest = open.Min(bill => bill.Day);
        var statement = new AccountStatement(guarantor.Keys.Statement.Next(), day, oldest, owed, Expected());
        var mode = rule.Mode(office.Sources.For("statement mode", guarantor.PatNum));
        office.Rows.Add(
            StatementRows.Row(guarantor.PatNum, statement, mode, rule.Note(day.DayNumber - oldest.DayNumber))
        );
        foreach (var bill in open)
        {
            bill.Statements++;
            foreach (var treatment in bill.Treatments)
            {
                office.Rows.Add(StatementRows.Item(guarantor.Keys.StatementProd.Next(), statement, treatment));
            }
        }
    }

    private Money Expected() =>
        household
            .Members.SelectMany(member => member.Claims)
            .Where(claim => claim.Received is null)
            .SelectMany(claim => claim.Lines)
            .Aggregate(Money.Zero, (sum, line) => sum + line.Estimate);
}
