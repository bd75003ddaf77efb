using System.Reflection;
using DentalSynth.DbtContract;
using DentalSynth.DbtContract.Catalogue;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestFramework(typeof(RequestedTests))]

namespace DentalSynth.DbtContract;

/// <summary>Records the tests of a run, so that a filtered run only builds the models they need.</summary>
public sealed class RequestedTests : XunitTestFramework
{
    private const int FewTests = 500;
    private readonly string? configFile;

    public RequestedTests() { }

    public RequestedTests(string? configFile)
        : base(configFile) => this.configFile = configFile;

    /// <summary>Gets the names of the test methods and dbt tests.</summary>
    internal static IReadOnlySet<string> Names { get; private set; } = new HashSet<string>();

    /// <summary>Gets whether the run is filtered to few tests.</summary>
    internal static bool IsFiltered => Names.Count <= FewTests;

    protected override ITestFrameworkExecutor CreateExecutor(Assembly assembly) =>
        new Executor(new XunitTestAssembly(assembly, configFilePath: configFile));

    private sealed class Executor(IXunitTestAssembly assembly) : XunitTestFrameworkExecutor(assembly)
    {
        public override ValueTask RunTestCases(
            IReadOnlyCollection<IXunitTestCase> testCases,
            IMessageSink executionMessageSink,
            ITestFrameworkExecutionOptions executionOptions,
            CancellationToken cancellationToken
        )
        {
            Names = testCases.Select(test => (test as DbtTestCase)?.Expectation ?? test.TestMethodName).ToHashSet();
            return base.RunTestCases(testCases, executionMessageSink, executionOptions, cancellationToken);
        }
    }
}
