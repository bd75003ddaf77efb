using System.Reflection;
using DentalSynth.DbtContract;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestFramework(typeof(AskedTests))]

namespace DentalSynth.DbtContract;

/// <summary>Notes which tests a run asks for, so that a filtered run builds no more than they need.</summary>
public sealed class AskedTests : XunitTestFramework
{
    private const int Few = 500;
    private readonly string? configFile;

    public AskedTests() { }

    public AskedTests(string? configFile)
        : base(configFile) => this.configFile = configFile;

    /// <summary>Gets the names of the methods, and of the dbt tests among the cases.</summary>
    internal static IReadOnlySet<string> Names { get; private set; } = new HashSet<string>();

    /// <summary>Gets whether it asks for so few that they are built and judged by themselves.</summary>
    internal static bool IsFew => Names.Count <= Few;

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
