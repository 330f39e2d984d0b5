#include "core/mentions/modality.h"
#include "tests/core/grammar/sentence_reader.h"

#include <gtest/gtest.h>
#include <ostream>

namespace dateline {
namespace {

struct OfModality {
    const char* text; ///< of its last clause
    Modality modality;

    friend void PrintTo(const OfModality& example, std::ostream* out) { *out << example.text; }
};

class ModalityOfClause : public testing::TestWithParam<OfModality> {};

TEST_P(ModalityOfClause, TellsWhetherItHappened) {
    const ReadSentence sentence = readSentence(GetParam().text);
    ASSERT_FALSE(sentence.clauses.empty());
    const auto last = static_cast<std::uint32_t>(sentence.clauses.size() - 1);
    EXPECT_EQ(name(modalityOf(sentence.words, sentence.clauses, last, englishWords())),
              name(GetParam().modality));
}

INSTANTIATE_TEST_SUITE_P(
    Sentences, ModalityOfClause,
    testing::Values(OfModality{"Rebels took the port.", Modality::Actual},
                    OfModality{"Rebels did not take the port.", Modality::Negated},
                    OfModality{"Rebels will take the port.", Modality::Future},
                    OfModality{"Rebels would take the port.", Modality::Hypothetical},
                    OfModality{"Rebels failed to take the port.", Modality::Negated},
                    OfModality{"Rebels plan to take the port.", Modality::Future},
                    OfModality{"Rebels forced them to leave.", Modality::Actual},
                    OfModality{"Rebels wanted to leave.", Modality::Hypothetical},
                    OfModality{"He denied that rebels took the port.", Modality::Negated},
                    OfModality{"He said that rebels took the port.", Modality::Actual},
                    OfModality{"They left without taking the port.", Modality::Negated},
                    OfModality{"They were kept from taking the port.", Modality::Negated},
                    OfModality{"They stay unless rebels take the port.", Modality::Hypothetical},
                    OfModality{"They leave before rebels take the port.", Modality::Hypothetical},
                    OfModality{"They left before rebels took the port.", Modality::Actual}));

INSTANTIATE_TEST_SUITE_P(
    Infinitives, ModalityOfClause,
    testing::Values(OfModality{"Rebels were able to take the port.", Modality::Actual},
                    OfModality{"Rebels are able to take the port.", Modality::Hypothetical},
                    OfModality{"Rebels were unable to take the port.", Modality::Negated},
                    OfModality{"Rebels attempted to take the port.", Modality::Actual},
                    OfModality{"Rebels made an attempt to take the port.", Modality::Actual},
                    OfModality{"Rebels attempt to take the port.", Modality::Actual},
                    OfModality{"Rebels will try to take the port.", Modality::Hypothetical},
                    OfModality{"The general ordered rebels to leave.", Modality::Actual},
                    OfModality{"The general will order rebels to leave.", Modality::Future},
                    OfModality{"Rebels had to leave.", Modality::Actual},
                    OfModality{"Rebels have to leave.", Modality::Hypothetical},
                    OfModality{"Rebels will have to leave.", Modality::Future},
                    OfModality{"Rebels turned north to take the port.", Modality::Hypothetical},
                    OfModality{"Rebels took the port only to lose the mill.", Modality::Actual},
                    OfModality{"Rebels used tanks to take the port.", Modality::Actual},
                    OfModality{"Tanks were used to take the port.", Modality::Hypothetical}));

INSTANTIATE_TEST_SUITE_P(
    Untold, ModalityOfClause,
    testing::Values(OfModality{"Who took the port?", Modality::Hypothetical},
                    OfModality{"“Rebels took the port?”", Modality::Hypothetical},
                    OfModality{"Did rebels take the port?", Modality::Hypothetical},
                    OfModality{"Who knows. Rebels took the port.", Modality::Actual},
                    OfModality{"They would stay if rebels left.", Modality::Hypothetical},
                    OfModality{"They asked if rebels left.", Modality::Actual},
                    OfModality{"They could be fined and imprisoned.", Modality::Hypothetical},
                    OfModality{"They were fined and imprisoned.", Modality::Actual},
                    OfModality{"A storm is defined as a wind.", Modality::Hypothetical},
                    OfModality{"A storm was defined as a threat.", Modality::Actual}));

} // namespace
} // namespace dateline
