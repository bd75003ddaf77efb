using Xunit.Sdk;
using Xunit.v3;

namespace DentalSynth.DbtContract.Catalogue;

/// <summary>A test case for a dbt test, with the dbt test in its method name so that filters find it.</summary>
public sealed class DbtTestCase : XunitTestCase, ITestCaseMetadata
{
    [Obsolete("Only for deserialization.")]
    public DbtTestCase() { }

    internal DbtTestCase(XunitTestCase theory)
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
}
