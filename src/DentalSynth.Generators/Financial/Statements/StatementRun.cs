using DentalSynth.Generators.Model.Codes.Financial;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generators.Financial.Statements;

/// <summary>Sends a family's statements, month after month, once everybody's bills and payments are known.</summary>
internal sealed class StatementRun(Household household, StatementRule rule, RandomSources sources, IRowWriter rows)
{
    private const int MonthsPerYear = 12;

    // A statement's number depends on its month only, so other statements do not change it.
    private static readonly int FirstMonth = MonthOf(GenerationOptions.EarliestStartDate);

    private readonly List<OpenBill> open = [];

    public void SendAll(DateOnly asOf)
    {
        var bills = new Queue<OpenBill>(Bills().OrderBy(bill => bill.Bill.Day));
        if (bills.Count == 0)
        {
            return;
        }

        var guarantor = household.Guarantor.PatNum;
        var mode = rule.Mode(sources.For("statement mode", guarantor));
        for (var month = MonthOf(bills.Peek().Bill.Day); bills.Count + open.Count > 0; month++)
        {
            var day = rule.SentIn(month / MonthsPerYear, (month % MonthsPerYear) + 1, household.BillingDay);
            if (day >= asOf)
            {
                return;
            }

            while (bills.TryPeek(out var bill) && bill.Bill.Day <= day)
            {
                open.Add(bills.Dequeue());
            }

            open.RemoveAll(bill => bill.IsOffOn(day, rule));
            Send(month - FirstMonth + 1, day, mode);
        }
    }

    private static int MonthOf(DateOnly day) => (day.Year * MonthsPerYear) + day.Month - 1;

    // Balances on a payment plan are not billed.
    private IEnumerable<OpenBill> Bills() =>
        household.Members.SelectMany(member =>
            member.Bills.Where(bill => bill.Plan is null).Select(bill => new OpenBill(member, bill))
        );

    private void Send(int number, DateOnly day, StatementMode mode)
    {
        var owed = open.Aggregate(Money.Zero, (sum, bill) => sum + bill.Bill.OpenOn(day));
        if (!rule.IsSent(owed))
        {
            return;
        }

        var oldest = open.Min(bill => bill.Bill.Day);
        var statement = new AccountStatement(
            household.Guarantor.Keys.Statement.At(number),
            day,
            oldest,
            owed,
            ExpectedOn(day)
        );
        rows.Add(
            StatementRows.Row(household.Guarantor.PatNum, statement, mode, rule.Note(day.DayNumber - oldest.DayNumber))
        );
        foreach (var bill in open)
        {
            bill.Statements++;
            foreach (var treatment in bill.Bill.Treatments)
            {
                rows.Add(StatementRows.Item(bill.Member.Keys.StatementProd.Next(), statement, treatment));
            }
        }
    }

    private Money ExpectedOn(DateOnly day) =>
        household
            .Members.SelectMany(member => member.Claims)
            .Where(claim => claim.IsOpenOn(day))
            .SelectMany(claim => claim.Lines)
            .Aggregate(Money.Zero, (sum, line) => sum + line.Estimate);
}
