using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Model.Codes.Financial;
using DentalSynth.Generators.Model.Ledger;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generation.Invariants;

public sealed class BalanceFacts
{
    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task No_completed_procedure_has_been_paid_beyond_its_fee(int patients)
    {
        var accounts = Account.Of(await GeneratedPractice.Of(patients));

        Assert.DoesNotContain(accounts, account => account.Balance < 0);
        Assert.DoesNotContain(accounts, account => account.InsurancePaid < 0 || account.PatientPaid < 0);
        Assert.DoesNotContain(accounts, account => account.WriteOff < 0 || account.Reductions < 0);
    }

    [Fact]
    public async Task Most_of_what_is_produced_is_paid_and_every_age_group_has_something_open()
    {
        var practice = await GeneratedPractice.Of(1_000);
        var accounts = Account.Of(practice);

        Assert.InRange(accounts.Sum(account => account.Balance), 1, accounts.Sum(account => account.Fee) / 5);
        Assert.All(Aged(accounts), amount => Assert.True(amount > 0));
        Assert.Contains(accounts, account => account.Balance == 0 && account.InsurancePaid > 0);
        Assert.Contains(accounts, account => account.Reductions > 0);
        Assert.Contains(accounts, account => account.WriteOff > 0);
    }

    // The query joins claim lines, splits and adjustments side by side, so that each is counted once per other one.
    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task The_practices_own_balance_check_finds_no_negative_balance(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var lines = practice.Rows<ClaimProc>().ToLookup(line => line.ProcNum, line => line.InsPayAmt ?? 0);
        var splits = practice.Rows<PaySplit>().ToLookup(split => split.ProcNum, split => split.SplitAmt ?? 0);
        var adjustments = practice.Rows<Adjustment>().ToLookup(other => other.ProcNum, other => other.AdjAmt ?? 0);

        Assert.All(
            practice.Rows<ProcedureLog>(),
            procedure =>
            {
                double[][] joined =
                [
                    [.. lines[procedure.ProcNum]],
                    [.. splits[procedure.ProcNum]],
                    [.. adjustments[procedure.ProcNum]],
                ];
                var rows = joined.Aggregate(1, (product, amounts) => product * Math.Max(1, amounts.Length));
                var paid = joined.Sum(amounts => amounts.Sum() * rows / Math.Max(1, amounts.Length));
                Assert.True(procedure.ProcFee - paid >= -0.01, $"procedure {procedure.ProcNum}");
            }
        );
    }

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Discounts_take_off_and_refunds_stand_by_themselves(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);

        Assert.All(
            practice.Rows<Adjustment>(),
            adjustment =>
            {
                var isRefund = AdjustmentType.Refund.Contains(adjustment.AdjType ?? 0);
                Assert.Equal(isRefund, adjustment.AdjAmt > 0);
                Assert.Equal(isRefund, adjustment.ProcNum == 0);
            }
        );
    }

    private static long[] Aged(IEnumerable<Account> accounts)
    {
        var groups = new long[4];
        foreach (var account in accounts)
        {
            var days = GeneratedPractice.AsOf.DayNumber - account.Procedure.ProcDate!.Value.DayNumber;
            groups[AgedBalance.BucketOf(days)] += account.Balance;
        }

        return groups;
    }
}
