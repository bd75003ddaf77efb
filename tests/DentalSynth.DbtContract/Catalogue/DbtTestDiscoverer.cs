using Xunit.Sdk;
using Xunit.v3;

namespace DentalSynth.DbtContract.Catalogue;

/// <summary>Creates a test case for each row of a theory.</summary>
public sealed class DbtTestDiscoverer : TheoryDiscoverer
{
    protected override async ValueTask<IReadOnlyCollection<IXunitTestCase>> CreateTestCasesForDataRow(
        ITestFrameworkDiscoveryOptions discoveryOptions,
        IXunitTestMethod testMethod,
        ITheoryAttribute theoryAttribute,
        ITheoryDataRow dataRow,
        object?[] testMethodArguments,
        string? index
    )
    {
        var cases = await base.CreateTestCasesForDataRow(
            discoveryOptions,
            testMethod,
            theoryAttribute,
            dataRow,
            testMethodArguments,
            index
        );
        return [.. cases.Cast<XunitTestCase>().Select(theory => new DbtTestCase(theory))];
    }
}
