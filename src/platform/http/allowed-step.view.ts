import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { AllowedStep } from '../../shared/lifecycle.js';

/** A sentence in both languages. */
export class TextView {
  @ApiProperty()
  zh!: string;

  @ApiProperty()
  en!: string;
}

/** Why a step cannot be taken now. */
export class StepRefusalView {
  @ApiProperty({ description: 'stable code' })
  code!: string;

  @ApiProperty({ type: TextView })
  text!: TextView;
}

/** A step the caller's roles may take from the present state: a button, greyed with its reason when not allowed now. */
export class AllowedStepView implements AllowedStep {
  @ApiProperty()
  step!: string;

  @ApiProperty({ description: 'the state it leads to' })
  to!: string;

  @ApiProperty({ type: TextView })
  label!: TextView;

  @ApiProperty()
  allowed!: boolean;

  @ApiPropertyOptional({ type: StepRefusalView, description: 'only when not allowed now' })
  refusal?: StepRefusalView;
}
