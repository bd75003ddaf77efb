using Xunit.Sdk;
using Xunit.v3;

namespace DentalSynth.DbtContract;

/// <summary>A test case for a dbt test, with the dbt test in its method name so that filters find it.</summary>
public sealed class DbtTestCase : XunitTestCase, ITestCaseMetadata
{
    [Obsolete("Only for deserialization.")]
    public DbtTestCase() { }

    private DbtTestCase(XunitTestCase theory)
        : base(
            theory.TestMethod,
            theory.TestCaseDisplayName,
            theory.UniqueID,
            theory.Explicit,
            traits: theory.Traits,
            testMethodArguments: theory.TestMethodArguments,
            sourceFilePath: theory.SourceFilePath,
            sourceLineNumber: theory.SourceLineNumber
        ) { }

    /// <summary>Gets the name of the dbt test.</summary>
    public string Expectation => (string)TestMethodArguments[0]!;

    string ITestCaseMetadata.TestMethodName => $"{TestMethodName}.{Expectation}";

    /// <summary>Creates a test case for each row of a theory.</summary>
    public sealed class Discoverer : TheoryDiscoverer
    {
        protected override async ValueTask<IReadOnlyCollection<IXunitTestCase>> CreateTestCasesForDataRow(
            ITestFrameworkDiscoveryOptions discoveryOptions,
            IXunitTestMethod testMethod,
            ITheoryAttribute theoryAttribute,
            ITheoryDataRow dataRow,
            object?[] testMethodArguments,
            string? label
        )
        {
            var cases = await base.CreateTestCasesForDataRow(
                discoveryOptions,
                testMethod,
                theoryAttribute,
                dataRow,
                testMethodArguments,
                label
            );
            return [.. cases.Cast<XunitTestCase>().Select(theory => new DbtTestCase(theory))];
        }
    }
}
