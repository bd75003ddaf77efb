using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Codes.Financial;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generation.Invariants;

public sealed class PaymentFacts
{
    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Splits_add_up_to_their_payment(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var splits = practice.Rows<PaySplit>().ToLookup(split => split.PayNum);

        Assert.All(
            practice.Rows<Payment>(),
            payment =>
            {
                Assert.NotEmpty(splits[payment.PayNum]);
                Assert.Equal(Cents.Of(payment.PayAmt), splits[payment.PayNum].Sum(split => Cents.Of(split.SplitAmt)));
                Assert.Equal(payment.IsSplit, splits[payment.PayNum].Count() > 1);
                Assert.All(splits[payment.PayNum], split => Assert.Equal(payment.PayDate, split.DatePay));
            }
        );
    }

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task A_transfer_is_a_pair_of_splits_that_cancel_each_other_out(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var splits = practice.Rows<PaySplit>().ToLookup(split => split.PayNum);

        Assert.All(
            practice.Rows<Payment>().Where(payment => payment.PayType == PaymentType.IncomeTransfer),
            transfer =>
            {
                var pair = splits[transfer.PayNum].OrderBy(split => split.SplitAmt).ToList();
                Assert.Equal(0, transfer.PayAmt);
                Assert.Equal(
                    [UnearnedType.Prepayment, UnearnedType.None],
                    pair.Select(split => split.UnearnedType ?? -1)
                );
                Assert.Equal(0, pair.Sum(split => Cents.Of(split.SplitAmt)));
                Assert.Single(pair.DistinctBy(split => split.ProcNum));
            }
        );
    }

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Money_paid_ahead_is_used_when_the_work_is_done_and_not_before(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var done = practice.Rows<ProcedureLog>().ToDictionary(row => row.ProcNum, row => row.ProcStatus);
        var ahead = practice.Rows<PaySplit>().Where(split => split.UnearnedType == UnearnedType.Prepayment);

        Assert.All(
            ahead.GroupBy(split => split.ProcNum ?? 0),
            splits =>
            {
                var left = splits.Sum(split => Cents.Of(split.SplitAmt));
                Assert.Equal(done[splits.Key] != (short)ProcStatus.Complete, left > 0);
                Assert.True(left >= 0);
            }
        );
    }

    [Fact]
    public async Task A_thousand_patients_have_payments_of_every_kind()
    {
        var practice = await GeneratedPractice.Of(1_000);
        var types = practice.Rows<Payment>().Select(payment => payment.PayType).ToHashSet();

        Assert.Superset(new HashSet<long?> { 0, 69, 70, 71, 412, 391 }, types);
        Assert.Contains(practice.Rows<PaySplit>(), split => split.AdjNum > 0);
        Assert.Contains(practice.Rows<PaySplit>(), split => split.UnearnedType == UnearnedType.Prepayment);
    }
}
