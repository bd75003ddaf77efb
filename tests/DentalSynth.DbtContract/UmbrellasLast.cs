using DentalSynth.DbtContract;
using DentalSynth.DbtContract.Readme;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(UmbrellasLast))]

namespace DentalSynth.DbtContract;

/// <summary>Runs umbrella tests, which fail with any defect, after the specific tests.</summary>
public sealed class UmbrellasLast : ITestCollectionOrderer
{
    private static readonly Type[] Umbrellas = [typeof(ContractTests), typeof(SizeTests), typeof(ReadmeTests)];

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(
        IReadOnlyCollection<TTestCollection> testCollections
    )
        where TTestCollection : ITestCollection =>
        [
            .. testCollections.OrderBy(collection =>
                Array.FindIndex(
                    Umbrellas,
                    umbrella =>
                        collection.TestCollectionDisplayName.Contains(umbrella.FullName!, StringComparison.Ordinal)
                )
            ),
        ];
}
