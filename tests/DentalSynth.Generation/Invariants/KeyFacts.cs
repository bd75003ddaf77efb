using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generation.Invariants;

public sealed class KeyFacts
{
    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task No_table_has_a_key_twice(int patients) =>
        Assert.All(
            (await GeneratedPractice.Of(patients)).All.CountBy(row => (row.Table.Name, row.Key)),
            key => Assert.Equal(1, key.Value)
        );

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Every_key_fits_four_bytes(int patients) =>
        Assert.All((await GeneratedPractice.Of(patients)).All, row => Assert.InRange(row.Key, 1, int.MaxValue));

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Patients_and_carriers_payments_share_no_number(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);

        Assert.Empty(
            practice
                .Rows<Payment>()
                .Select(payment => payment.PayNum)
                .Intersect(practice.Rows<ClaimPayment>().Select(check => check.ClaimPaymentNum))
        );
    }

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Patients_are_numbered_from_one_without_a_gap(int patients) =>
        Assert.Equal(
            Enumerable.Range(1, patients).Select(number => (long)number),
            (await GeneratedPractice.Of(patients)).Rows<Patient>().Select(patient => patient.PatNum)
        );
}
