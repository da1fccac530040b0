import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DateRange } from './date-range.tsx';

afterEach(cleanup);

function typeInto(label: string, text: string): void {
  const field = screen.getByLabelText(label);
  fireEvent.change(field, { target: { value: text } });
  fireEvent.keyDown(field, { key: 'Enter' });
}

describe('DateRange', () => {
  it('takes a year for its last day where a range ends', () => {
    const onChange = vi.fn();
    render(<DateRange from={undefined} to={undefined} onChange={onChange} />);
    typeInto('Đến ngày', '2019');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ to: '2019-12-31' });
  });

  it('says what is no day, and asks for nothing', () => {
    const onChange = vi.fn();
    render(<DateRange from={undefined} to={undefined} onChange={onChange} />);
    typeInto('Từ ngày', '31/2/2024');
    expect(screen.getByRole('alert').textContent).toContain('Hãy gõ ngày');
    expect(screen.getByLabelText('Từ ngày').getAttribute('aria-invalid')).toBe('true');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('refuses a range that ends before it begins', () => {
    const onChange = vi.fn();
    render(<DateRange from={undefined} to="2019-12-31" onChange={onChange} />);
    typeInto('Từ ngày', '1/1/2020');
    expect(screen.getByRole('alert').textContent).toContain('phải trước');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('takes a day out when its field is emptied', () => {
    const onChange = vi.fn();
    render(<DateRange from="2019-01-01" to={undefined} onChange={onChange} />);
    typeInto('Từ ngày', '');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ from: undefined });
  });
});
